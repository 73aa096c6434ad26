// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.Problem;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.samples.Sample;

/**
 * A dossier without errors: a sample without what other places of its document print otherwise, or one made from a public sheet.
 *
 * @param name    the key of the sample, or the file beside this class
 * @param sample  whether it is a sample
 */
record CleanDossier(String name, boolean sample) {
	private static final int LETTERS_OF_A_PAGE = 1200;

	static List<CleanDossier> all() {
		return List.of(new CleanDossier("regenerative-2022", true), new CleanDossier("drugdiscovery-2021", true),
				new CleanDossier("semiconductor-2019", false), new CleanDossier("carbon-2021", false));
	}

	/** A new one. */
	Dossier create() {
		if (sample) {
			return corrected(Sample.byKey(name).orElseThrow().create());
		}
		try (InputStream in = CleanDossier.class.getResourceAsStream(name + ".json")) {
			return JsonImport.read(Objects.requireNonNull(in, name));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Without the words of other places and second names that are reported: they are the errors of the document. */
	private static Dossier corrected(Dossier dossier) {
		List<EObject> wrong = new ArrayList<>();
		for (Problem problem : HonestMeasureTest.validator().validateAll(dossier, null)) {
			problem.places().stream().map(p -> p.object()).filter(o -> o instanceof StatedFigure || o instanceof Alias).forEach(wrong::add);
		}
		wrong.forEach(EcoreUtil::delete);
		return dossier;
	}

	/** Parts of the problems that it keeps, each held against the document: they are there. */
	List<String> judged() {
		try (InputStream in = CleanDossier.class.getResourceAsStream("judged.txt")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** About how many pages its words fill. */
	int pages() {
		long letters = 0;
		for (Iterator<EObject> all = create().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			for (EAttribute attribute : object.eClass().getEAllAttributes()) {
				boolean words = attribute.getEAttributeType().getInstanceClass() == String.class && attribute != Literals.ELEMENT__ID;
				if (words && !attribute.isDerived()) {
					letters += attribute.isMany() ? String.join("", many(object, attribute)).length() : length(object.eGet(attribute));
				}
			}
		}
		return (int) (letters / LETTERS_OF_A_PAGE);
	}

	private static List<String> many(EObject object, EAttribute attribute) {
		return ((List<?>) object.eGet(attribute)).stream().map(String::valueOf).toList();
	}

	private static int length(Object value) {
		return value == null ? 0 : value.toString().length();
	}
}
