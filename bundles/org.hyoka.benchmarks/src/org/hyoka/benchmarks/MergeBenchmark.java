// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.OpenDossier;
import org.hyoka.merge.Comparison;
import org.hyoka.merge.Merge;
import org.hyoka.merge.TakeOver;
import org.hyoka.model.hyoka.Dossier;

/**
 * Compares two dossiers of which one object in a hundred says something else, and merges two with their base, against loading the two from
 * their files. Memory is per object of one dossier, with both dossiers.
 */
final class MergeBenchmark implements Benchmarks.Benchmark {
	private static final double SECONDS = 6;
	private static final int ONE_OF = 100;

	@Override
	public void run(int largest) throws Exception {
		System.out.println("objects | differences | load both ms | compare ms | compare/load | for taking over ms | merge ms | merge/load"
				+ " | load both peak B/object | load and compare peak | kept");
		for (int size : Benchmarks.sizes(largest)) {
			measure(size);
		}
	}

	private static void measure(int size) throws Exception {
		Dossier base = DossierGenerator.ofObjects(size);
		int objects = DossierGenerator.count(base);
		Path folder = Files.createTempDirectory("hyoka-benchmark");
		Path first = folder.resolve("first.hyoka");
		Path second = folder.resolve("second.hyoka");
		try {
			DossierFiles.create(base, first);
			Dossier ours = read(first);
			Dossier theirs = read(first);
			edit(ours, 0);
			edit(theirs, ONE_OF / 2);
			DossierFiles.create(EcoreUtil.copy(theirs), second);
			double load = Stopwatch.median(SECONDS, () -> List.of(read(first), read(second)));
			double compare = Stopwatch.median(SECONDS, () -> Comparison.of(ours, theirs));
			double take = Stopwatch.median(SECONDS, () -> TakeOver.of(ours, theirs));
			double merge = Stopwatch.median(SECONDS, () -> Merge.of(base, ours, theirs));
			Heap.Use loaded = Heap.of(() -> List.of(read(first), read(second)));
			Heap.Use compared = Heap.of(() -> {
				Dossier one = read(first);
				Dossier other = read(second);
				return List.of(one, other, Comparison.of(one, other));
			});
			System.out.println(String.join(" | ", String.valueOf(objects), String.valueOf(Comparison.of(ours, theirs).size()), Stopwatch.ms(load),
					Stopwatch.ms(compare), Stopwatch.ratio(compare, load), Stopwatch.ms(take), Stopwatch.ms(merge), Stopwatch.ratio(merge, load),
					String.valueOf(loaded.peak() / objects), String.valueOf(compared.peak() / objects), String.valueOf(compared.kept() / objects)));
		} finally {
			Files.deleteIfExists(first);
			Files.deleteIfExists(second);
			Files.deleteIfExists(folder);
		}
	}

	private static Dossier read(Path file) throws Exception {
		try (OpenDossier open = DossierFiles.open(file, null)) {
			return open.dossier();
		}
	}

	/** Changes a text of each hundredth object, beginning with a certain one. */
	private static void edit(Dossier dossier, int begin) {
		List<EObject> all = new ArrayList<>();
		EcoreUtil.getAllContents(dossier, false).forEachRemaining(o -> all.add((EObject) o));
		for (int i = begin; i < all.size(); i += ONE_OF) {
			EObject object = all.get(i);
			object.eClass().getEAllAttributes().stream().filter(a -> isText(a)).findFirst().ifPresent(a -> object.eSet(a, "改訂" + begin));
		}
	}

	private static boolean isText(EAttribute attribute) {
		return attribute.isChangeable() && !attribute.isMany() && !attribute.isID()
				&& attribute.getEAttributeType().getInstanceClass() == String.class;
	}
}
