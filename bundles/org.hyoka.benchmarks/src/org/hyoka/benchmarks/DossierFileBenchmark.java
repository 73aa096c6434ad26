// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.hyoka.core.dossier.DossierFiles;
import org.hyoka.core.dossier.OpenDossier;
import org.hyoka.model.hyoka.Dossier;

/**
 * Loads and saves dossier files (compressed, with checksums, forced to disk, with backup) and the same content as EMF's
 * own XMI resource with default options. EMF looks references up by walking the resource, so that its time grows with
 * the square of the size; from {@value #SLOW_FROM} objects on it is given its id map, and the column says so.
 */
final class DossierFileBenchmark implements Benchmarks.Benchmark {
	private static final int SLOW_FROM = 100_000;

	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | load ms | EMF load ms | ours/EMF | save ms | EMF save ms | ours/EMF | kept B/object | EMF kept | peak B/object | EMF peak");
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
		boolean map = size >= SLOW_FROM;
		Dossier copy = EcoreUtil.copy(dossier);
		XMIResourceImpl resource = resource(theirs, false);
		resource.getContents().add(copy);
		DossierFiles.create(dossier, ours);
		resource.save(null);
		double seconds = size >= 1_000_000 ? 30 : 6;
		double save = Stopwatch.median(seconds, () -> DossierFiles.create(dossier, ours));
		double emfSave = Stopwatch.median(seconds, () -> {
			resource.save(null);
			return null;
		});
		resource.unload();
		double load = Stopwatch.median(seconds, () -> open(ours));
		double emfLoad = Stopwatch.median(seconds, () -> load(theirs, map));
		Heap.Use use = Heap.of(() -> open(ours));
		Heap.Use emfUse = Heap.of(() -> load(theirs, map));
		System.out.println(String.join(" | ", String.valueOf(objects), Stopwatch.ms(load),
				Stopwatch.ms(emfLoad) + (map ? " (with id map)" : ""), Stopwatch.ratio(load, emfLoad), Stopwatch.ms(save),
				Stopwatch.ms(emfSave), Stopwatch.ratio(save, emfSave), String.valueOf(use.kept() / objects),
				String.valueOf(emfUse.kept() / objects), String.valueOf(use.peak() / objects),
				String.valueOf(emfUse.peak() / objects)));
	}

	private static Dossier open(Path file) throws Exception {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return open.dossier();
		}
	}

	private static XMIResourceImpl resource(Path file, boolean map) {
		XMIResourceImpl resource = new XMIResourceImpl(URI.createFileURI(file.toString()));
		if (map) {
			Map<String, EObject> ids = new HashMap<>();
			resource.setIntrinsicIDToEObjectMap(ids);
		}
		return resource;
	}

	private static EObject load(Path file, boolean map) throws Exception {
		XMIResourceImpl resource = resource(file, map);
		resource.load(null);
		EcoreUtil.resolveAll(resource);
		return resource.getContents().getFirst();
	}
}
