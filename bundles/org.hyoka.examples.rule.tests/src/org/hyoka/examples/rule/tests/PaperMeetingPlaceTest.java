// SPDX-License-Identifier: EPL-2.0
package org.hyoka.examples.rule.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Validator;
import org.hyoka.dossier.DossierSession;
import org.hyoka.examples.rule.internal.PaperMeetingPlace;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Meeting;
import org.hyoka.model.hyoka.MeetingForm;
import org.hyoka.samples.Sample;
import org.junit.jupiter.api.Test;

/** The rule on the dossier of a real evaluation. */
class PaperMeetingPlaceTest {
	private static List<Problem> findings(Dossier dossier) {
		return new Validator(List.of(new PaperMeetingPlace()), Set.of()).validateAll(dossier, null);
	}

	@Test
	void aMeetingOnPaperHasNoPlaceAndTheFixRemovesItAndCanBeUndone() throws IOException {
		try (DossierSession session = DossierSession.create(Sample.byKey("drugdiscovery-2021").orElseThrow().create(), Map.of())) {
			Dossier dossier = session.dossier();
			Meeting meeting = dossier.getPanel().getMeetings().getFirst();
			assertThat(findings(dossier)).isEmpty();
			meeting.setForm(MeetingForm.ON_PAPER);
			meeting.setPlace("別館");
			assertThat(findings(dossier)).singleElement().satisfies(finding -> {
				assertThat(finding.object()).isSameAs(meeting);
				assertThat(finding.feature()).contains(Literals.MEETING__PLACE);
				assertThat(finding.sentence().in(Locale.ENGLISH)).contains("別館").endsWith("choose another form.");
				assertThat(finding.sentence().in(Locale.JAPANESE)).contains("別館").endsWith("改める。");
			});
			EditingDomain domain = session.editingDomain();
			domain.getCommandStack().execute(findings(dossier).getFirst().fixes().getFirst().create(domain));
			assertThat(findings(dossier)).isEmpty();
			domain.getCommandStack().undo();
			assertThat(meeting.getPlace()).isEqualTo("別館");
			meeting.setForm(MeetingForm.IN_PERSON);
			assertThat(findings(dossier)).isEmpty();
		}
	}
}
