// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.PublicationCheck;
import org.hyoka.consistency.PublicationCheck.Level;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.PictureStore;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.Section;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has to be looked at before a report goes out. */
class PublicationCheckTest {
	private final Dossier dossier = Sample.byKey("council-2022").orElseThrow().create();

	/** Its figures are another ministry's, which the document only names. */
	@BeforeEach
	void takeFiguresOut() {
		List<EObject> figures = new ArrayList<>();
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof Figure) {
				figures.add(object);
			}
		});
		EcoreUtil.deleteAll(figures, true);
	}

	private PublicationCheck check(PictureStore pictures, Level level) {
		return PublicationCheck.of(dossier, pictures, Validator.standard(), level, null);
	}

	private Section section(String body) {
		Section section = HyokaFactory.eINSTANCE.createSection();
		section.setName("成果");
		section.setBody(body);
		dossier.getSections().add(section);
		return section;
	}

	@Test
	void wordsThatStandForSomethingElseHoldAReportUp() {
		assertThat(check(PictureStore.NONE, Level.ERROR).isClear()).isTrue();
		section("成果は20XX年度に TBD 件となる見込みである。");
		PublicationCheck check = check(PictureStore.NONE, Level.ERROR);
		assertThat(check.isClear()).isFalse();
		assertThat(check.lines()).hasSize(1);
		assertThat(check.lines().getFirst().in(Locale.JAPANESE)).contains("誤り", "2件");
		assertThat(check.lines().getFirst().in(Locale.ENGLISH)).contains("(2)");
		assertThat(check(PictureStore.NONE, Level.NEVER).isClear()).isTrue();
	}

	@Test
	void aFigureWithoutItsPictureDoes() {
		Figure figure = HyokaFactory.eINSTANCE.createFigure();
		figure.setName("実施体制");
		figure.setEntry("pictures/a.png");
		section("図に示す。").getFigures().add(figure);
		assertThat(check(PictureStore.NONE, Level.ERROR).missing()).containsExactly(figure);
		assertThat(check(PictureStore.NONE, Level.ERROR).lines()).anySatisfy(line -> assertThat(line.in(Locale.JAPANESE)).contains("画像がありません：1件"));
		assertThat(check(entry -> Optional.of(() -> new ByteArrayInputStream(new byte[1])), Level.ERROR).missing()).isEmpty();
	}

	@Test
	void warningsDoWhereTheOfficeWantsIt() {
		assertThat(check(PictureStore.NONE, Level.WARNING).problems()).isNotEmpty()
				.allSatisfy(problem -> assertThat(problem.severity()).isIn(Severity.ERROR, Severity.WARNING));
	}
}
