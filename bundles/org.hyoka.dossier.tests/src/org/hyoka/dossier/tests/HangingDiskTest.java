// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierLimits;
import org.hyoka.dossier.DossierSession;
import org.hyoka.dossier.OpenOptions;
import org.hyoka.dossier.internal.container.BlobStore;
import org.hyoka.dossier.internal.container.ContainerWriter;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a share hangs to which a dossier is saved, people go on editing, and what they do is put aside. */
class HangingDiskTest {
	@TempDir
	Path folder;

	/** Whoever writes the model holds it; a disk that hangs would hold it, too. */
	@Test
	void nothingGoesToTheDiskWhileTheModelIsHeld() throws Exception {
		byte[] model = new byte[3_000_000];
		new Random(3).nextBytes(model);
		AtomicBoolean held = new AtomicBoolean(true);
		ByteArrayOutputStream written = new ByteArrayOutputStream();
		OutputStream disk = new OutputStream() {
			@Override
			public void write(int one) throws IOException {
				assertThat(held).isFalse();
				written.write(one);
			}

			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				assertThat(held).isFalse();
				written.write(bytes, offset, length);
			}
		};
		try (BlobStore store = new BlobStore(DossierLimits.standard())) {
			ContainerWriter container = new ContainerWriter(disk);
			container.model(out -> {
				out.write(model);
				return null;
			});
			held.set(false);
			container.others(new TreeMap<>(Map.of("a", store.keep(new ByteArrayInputStream("a".getBytes(StandardCharsets.US_ASCII)), 1))), store,
					new NullProgressMonitor());
			container.finish(new TreeSet<>());
		}
		assertThat(written.size()).isGreaterThan(model.length);
	}

	@Test
	void unsavedWorkIsPutAsideWhileASaveHangs() throws Exception {
		Path file = folder.resolve("dossier.hyoka");
		DossierFiles.create(HyokaFactory.eINSTANCE.createDossier(), Map.of("a.bin", new byte[1000]), file);
		try (DossierSession session = DossierSession.open(file, OpenOptions.standard().withRecoveryFolder(folder.resolve("recovery")), null)) {
			session.execute(SetCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__TITLE, "before"));
			FutureTask<Boolean> aside = new FutureTask<>(session::autosave);
			Thread autosaving = new Thread(aside);
			session.save(new NullProgressMonitor() {
				@Override
				public boolean isCanceled() {
					if (autosaving.getState() == Thread.State.NEW && modelIsFree(session)) {
						session.execute(SetCommand.create(session.editingDomain(), session.dossier(), Literals.DOSSIER__TITLE, "meanwhile"));
						autosaving.start();
						while (!aside.isDone() && !waitsForThis(autosaving)) {
							Thread.onSpinWait();
						}
						assertThat(aside).as("it did not wait for the save").isDone();
					}
					return false;
				}
			});
			assertThat(aside.get()).isTrue();
			assertThat(session.isDirty()).isTrue();
			assertThat(session.autosave()).as("the copy went with the save, and what was edited meanwhile is put aside anew").isTrue();
		}
		assertThat(folder.resolve("recovery")).isEmptyDirectory();
	}

	/** Asked for each entry, when the model has been written. */
	private static boolean modelIsFree(DossierSession session) {
		return CompletableFuture.supplyAsync(() -> session.readAside(awaited -> {
			// nothing: only whether one may
		})).join();
	}

	private static boolean waitsForThis(Thread thread) {
		ThreadInfo info = ManagementFactory.getThreadMXBean().getThreadInfo(thread.threadId());
		return info != null && info.getLockOwnerId() == Thread.currentThread().threadId();
	}

	/** A share that hangs: while the bytes go there, others read and edit. */
	@Test
	void whatIsWrittenElsewhereKeepsNobodyFromTheDossier() throws IOException {
		try (DossierSession session = DossierSession.create(HyokaFactory.eINSTANCE.createDossier(), Map.of())) {
			List<Boolean> free = new ArrayList<>();
			OutputStream share = new OutputStream() {
				@Override
				public void write(int one) {
					free.add(CompletableFuture.supplyAsync(() -> session.readAside(awaited -> {
						// nothing: only whether one may
					})).join());
				}
			};
			session.compose(out -> {
				out.write(1);
				free.add(CompletableFuture.supplyAsync(() -> session.readAside(awaited -> {
					// nothing either
				})).join());
			}, share);
			assertThat(free).as("while it is composed, and while it is written").containsExactly(false, true);
			assertThatThrownBy(() -> session.compose(out -> {
				throw new IOException("full");
			}, share)).isInstanceOf(IOException.class).hasMessage("full");
		}
	}
}
