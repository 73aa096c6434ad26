// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.model.hyoka.Dossier;

/**
 * Loads and saves dossier files (compressed, with checksums, forced to disk, with backup) and the same content as EMF's
 * own XMI resource with default options. EMF then finds a referenced object by walking the resource, so that its time to
 * load grows with the square of the size: from {@value #CAP_FROM} objects on it is loaded once and stopped after
 * {@value #CAP_SECONDS} seconds ("&gt;": stopped, it would take longer). "EMF tuned" is EMF with an id map and references that
 * wait for the end of the file, which together make that look-up direct; a plain EMF program sets neither.
 */
final class DossierFileBenchmark implements Benchmarks.Benchmark {
	private static final int CAP_FROM = 100_000;
	private static final int CAP_SECONDS = 60;

	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | load ms | EMF load ms | ours/EMF | EMF tuned ms | ours/tuned"
				+ " | save ms | CPU ms | EMF save ms | CPU ms | ours/EMF | CPU ours/EMF | kept B/object | EMF kept | peak B/object | EMF peak");
		for (int size : Benchmarks.sizes(largest)) {
			Path folder = Files.createTempDirectory("hyoka-benchmark");
			try {
				measure(size, folder);
			} finally {
				try (var files = Files.list(folder)) {
					for (Path file : files.toList()) {
						Files.delete(file);
					}
				}
				Files.delete(folder);
			}
		}
	}

	private static void measure(int size, Path folder) throws Exception {
		Dossier dossier = DossierGenerator.ofObjects(size);
		int objects = DossierGenerator.count(dossier);
		Path ours = folder.resolve("ours.hyoka");
		Path theirs = folder.resolve("theirs.xmi");
		XMIResourceImpl resource = resource(theirs, false, Long.MAX_VALUE);
		resource.getContents().add(EcoreUtil.copy(dossier));
		DossierFiles.create(dossier, ours);
		resource.save(null);
		double seconds = size >= 1_000_000 ? 30 : 6;
		Stopwatch.Time save = Stopwatch.time(seconds, () -> DossierFiles.create(dossier, ours));
		Stopwatch.Time emfSave = Stopwatch.time(seconds, () -> {
			resource.save(null);
			return null;
		});
		resource.unload();
		double load = Stopwatch.median(seconds, () -> open(ours));
		double tuned = Stopwatch.median(seconds, () -> load(theirs, true, Long.MAX_VALUE));
		Heap.Use use = Heap.of(() -> open(ours));
		Heap.Use emfUse = Heap.of(() -> load(theirs, true, Long.MAX_VALUE));
		Capped plain = plain(size, seconds, theirs);
		System.out.println(String.join(" | ", String.valueOf(objects), Stopwatch.ms(load), plain.text(),
				plain.ratio(load), Stopwatch.ms(tuned), Stopwatch.ratio(load, tuned), save.toString(),
				emfSave.toString(), Stopwatch.ratio(save.wall(), emfSave.wall()), Stopwatch.ratio(save.cpu(), emfSave.cpu()),
				String.valueOf(use.kept() / objects),
				String.valueOf(emfUse.kept() / objects), String.valueOf(use.peak() / objects),
				String.valueOf(emfUse.peak() / objects)));
	}

	/** A time in milliseconds that may have been cut off: then the real one is longer. */
	private record Capped(double time, boolean stopped) {
		String text() {
			return (stopped ? "> " : "") + Stopwatch.ms(time);
		}

		String ratio(double ours) {
			return (stopped ? "< " : "") + Stopwatch.ratio(ours, time);
		}
	}

	private static Capped plain(int size, double seconds, Path file) throws Exception {
		if (size < CAP_FROM) {
			return new Capped(Stopwatch.median(seconds, () -> load(file, false, Long.MAX_VALUE)), false);
		}
		long start = System.nanoTime();
		try {
			load(file, false, start + CAP_SECONDS * 1_000_000_000L);
			return new Capped((System.nanoTime() - start) / 1e6, false);
		} catch (TimeIsUp e) {
			return new Capped((System.nanoTime() - start) / 1e6, true);
		}
	}

	/** Not an exception: EMF turns those into messages of the resource and goes on. */
	private static final class TimeIsUp extends Error {
		private static final long serialVersionUID = 1L;
	}

	private static Dossier open(Path file) throws Exception {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return open.dossier();
		}
	}

	private static XMIResourceImpl resource(Path file, boolean tuned, long end) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString())) {
			@Override
			protected EObject getEObjectByID(String id) {
				if (System.nanoTime() > end) {
					throw new TimeIsUp();
				}
				return super.getEObjectByID(id);
			}
		};
		if (tuned) {
			Map<String, EObject> ids = new HashMap<>();
			resource.setIntrinsicIDToEObjectMap(ids);
			resource.getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		}
		return resource;
	}

	private static EObject load(Path file, boolean tuned, long end) throws Exception {
		XMIResourceImpl resource = resource(file, tuned, end);
		resource.load(null);
		EcoreUtil.resolveAll(resource);
		return resource.getContents().getFirst();
	}
}
