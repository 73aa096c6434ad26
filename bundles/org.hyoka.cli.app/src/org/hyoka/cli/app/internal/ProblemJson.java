// SPDX-License-Identifier: EPL-2.0
package org.hyoka.cli.app.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Acceptance;
import org.hyoka.consistency.ConsistencyRule;
import org.hyoka.consistency.Place;
import org.hyoka.consistency.Places;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.ProblemEntry;
import org.hyoka.consistency.Ranking;
import org.hyoka.consistency.Severity;
import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.AcceptedProblem;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Undertaking;

import com.fasterxml.jackson.core.JsonGenerator;

/** Problems for a program to read: an object for each entry, with all its places. */
final class ProblemJson {
	private final JsonGenerator json;
	private final Locale locale;
	private final Ranking ranking;
	private final Predicate<ProblemEntry> fresh;

	/** @param fresh whether an entry is new since last time */
	ProblemJson(JsonGenerator json, Locale locale, Ranking ranking, Predicate<ProblemEntry> fresh) {
		this.json = json;
		this.locale = locale;
		this.ranking = ranking;
		this.fresh = fresh;
	}

	/** Writes the problems of a file as an array. */
	void write(List<ProblemEntry> entries) throws IOException {
		json.writeArrayFieldStart("problems");
		for (ProblemEntry entry : entries) {
			json.writeStartObject();
			write(entry.main(), entry.severity());
			json.writeBooleanField("new", fresh.test(entry));
			json.writeArrayFieldStart("places");
			for (Place place : entry.places()) {
				json.writeStartObject();
				write(place);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("others");
			for (Problem other : entry.others()) {
				json.writeStartObject();
				json.writeStringField("rule", other.ruleId());
				json.writeStringField("sentence", other.sentence().in(locale));
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes what somebody has accepted as an array. */
	void writeAccepted(Map<Problem, AcceptedProblem> accepted) throws IOException {
		json.writeArrayFieldStart("accepted");
		for (Map.Entry<Problem, AcceptedProblem> one : accepted.entrySet()) {
			json.writeStartObject();
			write(one.getKey(), one.getKey().severity());
			acceptance(one.getValue());
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	/** Writes what was accepted and is no longer so as an array. */
	void writeOutdated(List<AcceptedProblem> outdated) throws IOException {
		json.writeArrayFieldStart("outdated");
		for (AcceptedProblem one : outdated) {
			json.writeStartObject();
			json.writeStringField("id", one.getFingerprint());
			json.writeStringField("rule", one.getRule());
			json.writeStringField("object", one.getPlace());
			acceptance(one);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void acceptance(AcceptedProblem one) throws IOException {
		json.writeStringField("reason", one.getReason());
		json.writeStringField("acceptedBy", one.getAcceptedBy());
		json.writeStringField("acceptedOn", one.getAcceptedOn() == null ? null : one.getAcceptedOn().toString());
	}

	private void write(Problem problem, Severity severity) throws IOException {
		json.writeStringField("id", Acceptance.fingerprint(problem));
		json.writeStringField("rule", problem.ruleId());
		json.writeStringField("severity", severity.name());
		json.writeStringField("cost", ranking.cost(problem).name());
		ConsistencyRule rule = ranking.rule(problem).orElse(null);
		if (rule != null) {
			json.writeStringField("title", rule.title().in(locale));
			if (rule.advice().isPresent()) {
				json.writeStringField("advice", rule.advice().get().in(locale));
			}
		}
		Undertaking undertaking = undertaking(problem.object());
		if (undertaking != null) {
			json.writeStringField("project", Naming.ownName(undertaking, locale));
		}
		write(problem.places().getFirst());
		json.writeStringField("sentence", problem.sentence().in(locale));
	}

	private void write(Place place) throws IOException {
		json.writeStringField("place", Places.describe(place).in(locale));
		if (place.object() instanceof Element element) {
			json.writeStringField("object", element.getId());
		}
		if (place.feature().isPresent()) {
			json.writeStringField("feature", place.feature().get().getName());
		}
	}

	/** The innermost undertaking that an object belongs to; null for none. */
	private static Undertaking undertaking(EObject object) {
		EObject up = object;
		while (up != null && !(up instanceof Undertaking)) {
			up = up.eContainer();
		}
		return (Undertaking) up;
	}
}
