// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;

/**
 * Generates the code of the metamodel, its labels and its reference documentation, and the code of every other bundle that
 * holds a generator model; or proves that generating it again changes nothing.
 *
 * <p>Arguments: {@code check|write BUNDLES-FOLDER [PARTNERS-FOLDER]}. With a partner's folder of bundles, the code of the generator models
 * in there is meant alone; the metamodel that they refer to stands in the first folder. The code is always generated into
 * a temporary copy of the bundles
 * whose {@code src-gen} is empty, so that nothing of the former code can leak into the new. {@code check} compares the copy
 * with what is checked in and fails with a sentence where they differ; {@code write} brings the checked-in files in line.
 */
public final class GenerateModel {

	static final String MODEL = "org.hyoka.model";
	static final String EDIT = "org.hyoka.model.edit";
	private static final String GENMODEL = "model/hyoka.genmodel";
	private static final int DIFFERENCES_SHOWN = 20;

	private GenerateModel() {
	}

	/**
	 * Runs the generator.
	 *
	 * @param args {@code check} or {@code write}, the folder that holds the bundles, and a partner's, if it is about that
	 * @throws IOException when a file cannot be read or written
	 * @throws GenerationException with a sentence, when the metamodel is wrong or the checked-in code is stale
	 */
	public static void main(String[] args) throws IOException {
		if (args.length < 2 || args.length > 3 || !List.of("check", "write").contains(args[0])) {
			throw new GenerationException("Usage: check|write BUNDLES-FOLDER [PARTNERS-FOLDER]");
		}
		Path bundles = Path.of(args[1]).toAbsolutePath().normalize();
		if (!Files.isRegularFile(bundles.resolve(MODEL).resolve(GENMODEL))) {
			throw new GenerationException("There is no " + MODEL + "/" + GENMODEL + " in " + bundles + ".");
		}
		Path extended = args.length == 3 ? Path.of(args[2]).toAbsolutePath().normalize() : bundles;
		boolean all = extended.equals(bundles);
		List<Path> others = extensions(extended);
		if (!all && others.isEmpty()) {
			throw new GenerationException("No bundle in " + extended + " holds a generator model in its folder model.");
		}
		List<String> extensions = others.stream().map(model -> model.getName(0).toString()).distinct().toList();
		Path copy = Files.createTempDirectory("hyoka-codegen");
		try {
			copyInputs(bundles, List.of(MODEL, EDIT), copy);
			copyInputs(extended, extensions, copy);
			ModelGenerator generator = new ModelGenerator(copy);
			if (all) {
				generateMetamodel(generator, copy);
			}
			for (Path model : others) {
				generator.generate(model.toString().replace('\\', '/'));
			}
			List<String> generated = all ? Stream.concat(Stream.of(MODEL, EDIT), extensions.stream()).toList() : extensions;
			finish(args[0], new GeneratedFiles(extended, copy, generated));
		} finally {
			Trees.delete(copy);
		}
	}

	private static void copyInputs(Path folder, List<String> bundles, Path copy) throws IOException {
		for (String bundle : bundles) {
			Trees.copy(folder.resolve(bundle), copy.resolve(bundle), GenerateModel::isInput);
			Files.createDirectories(copy.resolve(bundle).resolve("src-gen"));
		}
	}

	private static void generateMetamodel(ModelGenerator generator, Path copy) throws IOException {
		List<EPackage> packages = generator.generate(MODEL + "/" + GENMODEL);
		new JapaneseLabels(packages).write(copy.resolve(EDIT));
		Path page = copy.resolve(MODEL).resolve(GeneratedFiles.REFERENCE);
		Files.createDirectories(page.getParent());
		Files.writeString(page, ReferencePage.of(packages));
	}

	/** The generator models of the bundles that bring a metamodel of their own, from the bundles' folder on, in order. */
	private static List<Path> extensions(Path bundles) throws IOException {
		try (Stream<Path> files = Files.find(bundles, 3, (path, attributes) -> path.getFileName().toString().endsWith(".genmodel"))) {
			return files.map(bundles::relativize).filter(path -> path.getNameCount() == 3 && path.getName(1).toString().equals("model"))
					.filter(path -> !path.startsWith(MODEL)).sorted().toList();
		}
	}

	private static void finish(String mode, GeneratedFiles files) throws IOException {
		List<String> differences = files.differences();
		if (mode.equals("write")) {
			files.write();
			System.out.println("Generated the metamodel's code: " + differences.size() + " files changed.");
			differences.forEach(difference -> System.out.println("  " + difference));
		} else if (!differences.isEmpty()) {
			StringBuilder text = new StringBuilder("The checked-in generated code is not what the generator models in " + MODEL
					+ " and the other bundles give: " + differences.size() + " files differ. Run releng/generate and commit the result.");
			differences.stream().limit(DIFFERENCES_SHOWN).forEach(difference -> text.append("\n  ").append(difference));
			throw new GenerationException(text.toString());
		}
	}

	/** The model and the texts that the generator merges; never code, so that it cannot be merged with what was there. */
	private static boolean isInput(Path relative) {
		String path = relative.toString().replace('\\', '/');
		return JapaneseLabels.FILES.contains(path)
				|| Stream.of("model/", "META-INF/", "plugin.properties", "plugin_ja.properties", "plugin.xml", "build.properties")
						.anyMatch(path::startsWith);
	}
}
