// SPDX-License-Identifier: EPL-2.0
package org.hyoka.codegen;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Runs EMF's generator without an Eclipse around it, on the bundles of one folder. */
final class ModelGenerator {

	private final Path folder;
	private final List<String> complaints = new ArrayList<>();

	/** @param folder each folder in it is a bundle that platform:/resource URIs may name */
	ModelGenerator(Path folder) {
		this.folder = folder;
	}

	/**
	 * Generates model and item-provider code into the folders that the generator model names.
	 *
	 * @param genModelPath bundle and path, e.g. {@code org.hyoka.model/model/hyoka.genmodel}
	 * @return the packages of the metamodel
	 * @throws GenerationException naming every error in the Ecore files, the generator model and the generation
	 */
	List<EPackage> generate(String genModelPath) throws IOException {
		ResourceSet resources = resourceSet();
		Resource resource = resources.getResource(URI.createPlatformResourceURI(genModelPath, true), true);
		GenModel genModel = (GenModel) resource.getContents().getFirst();
		EcoreUtil.resolveAll(resources);
		validate(resources);
		genModel.reconcile();
		collect(genModel.diagnose());
		failOnComplaints(genModelPath);

		genModel.setCanGenerate(true);
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(genModel);
		for (String project : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			if (generator.canGenerate(genModel, project)) {
				collect(generator.generate(genModel, project, new BasicMonitor()));
			}
		}
		failOnComplaints(genModelPath);
		return genModel.getGenPackages().stream().map(GenPackage::getEcorePackage).toList();
	}

	private ResourceSet resourceSet() throws IOException {
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		try (Stream<Path> bundles = Files.list(folder)) {
			bundles.filter(Files::isDirectory).forEach(bundle -> EcorePlugin.getPlatformResourceMap()
					.put(bundle.getFileName().toString(), URI.createFileURI(bundle + "/")));
		}
		URI ecore = jarOf(EcorePackage.class);
		for (String scheme : List.of("platform:/plugin/", "platform:/resource/")) {
			resources.getURIConverter().getURIMap().put(URI.createURI(scheme + "org.eclipse.emf.ecore/"), ecore);
		}
		return resources;
	}

	private static URI jarOf(Class<?> type) {
		try {
			return URI.createURI("jar:" + type.getProtectionDomain().getCodeSource().getLocation().toURI() + "!/");
		} catch (URISyntaxException e) {
			throw new IllegalStateException("The place of EMF's own Ecore model is no URI.", e);
		}
	}

	private void validate(ResourceSet resources) {
		for (Resource resource : List.copyOf(resources.getResources())) {
			resource.getErrors().forEach(error -> complaints.add("error: " + resource.getURI().lastSegment() + " line "
					+ error.getLine() + ": " + error.getMessage()));
			if (!resource.getURI().isPlatformResource()) {
				continue;
			}
			for (EObject root : resource.getContents()) {
				collect(Diagnostician.INSTANCE.validate(root));
			}
		}
	}

	private void collect(Diagnostic diagnostic) {
		for (Diagnostic child : diagnostic.getChildren()) {
			collect(child);
		}
		if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() >= Diagnostic.WARNING) {
			String word = diagnostic.getSeverity() == Diagnostic.WARNING ? "warning: " : "error: ";
			StringBuilder text = new StringBuilder(word).append(diagnostic.getMessage());
			for (Object data : diagnostic.getData()) {
				if (data instanceof EObject object) {
					text.append("\n    at ").append(EcoreUtil.getURI(object).lastSegment()).append("#")
							.append(EcoreUtil.getURI(object).fragment());
					break;
				}
			}
			for (Throwable cause = diagnostic.getException(); cause != null; cause = cause.getCause()) {
				text.append("\n    because ").append(cause);
			}
			complaints.add(text.toString());
		}
	}

	private void failOnComplaints(String genModelPath) {
		boolean wrong = complaints.stream().anyMatch(complaint -> complaint.startsWith("error"));
		if (wrong) {
			throw new GenerationException("The code of " + genModelPath + " cannot be generated:\n  "
					+ String.join("\n  ", complaints));
		}
		complaints.forEach(System.err::println);
		complaints.clear();
	}
}
