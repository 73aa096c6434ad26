// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.naming;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.BlockLink;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.GradeBand;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Review;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.time.FiscalYear;

/** What objects go by in lists: their names, else what they stand for; empty where there is nothing. */
public final class ObjectNames {
	private static final int LONGEST = 60;
	private static final List<String> TEXTS = List.of("title", "text", "label", "heading", "key", "number", "division", "bureau", "subject",
			"item", "accountName");
	private static final List<String> TARGETS = List.of("organization", "person", "undertaking", "criterion", "member", "item", "topic",
			"year");

	private ObjectNames() {
	}

	/** What an object goes by. */
	public static String of(EObject object, Locale locale) {
		return switch (object) {
		case ProgramNode node -> Naming.coded(node.getCode(), own(node, locale));
		case Member member -> either(own(member.getPerson(), locale), member.getLabel());
		case RoadmapNode node -> RoadmapNames.of(node, locale);
		case Lane lane -> RoadmapNames.of(lane, locale);
		case Invention invention -> IpNames.of(invention, locale);
		case Filing filing -> IpNames.of(filing, locale);
		case Duty duty -> IpNames.of(duty, locale);
		case AgreementParty party -> either(own(party.getOrganization(), locale), party.getLabel());
		case PayeeBlock block -> Naming.coded(block.getCode(), own(block, locale));
		case Payee payee -> either(own(payee, locale), own(payee.getOrganization(), locale));
		case Expenditure expenditure -> either(own(expenditure, locale), year(expenditure.getYear(), locale));
		case Review review -> either(own(review, locale), year(review.getYear(), locale));
		case BlockLink link -> link(link, locale);
		case Unit unit -> either(own(unit, locale), unit.getSymbol());
		case GradeBand band -> either(own(band, locale), band.getSymbol());
		case NamedElement named -> own(named, locale);
		default -> either(text(object), target(object, locale));
		};
	}

	private static String year(FiscalYear year, Locale locale) {
		return year == null ? "" : Years.format(year, YearStyle.inSentence(locale), locale);
	}

	/** Who pays whom; nobody where the state pays. */
	private static String link(BlockLink link, Locale locale) {
		String payee = link.getPayee() == null ? "" : of(link.getPayee(), locale);
		return link.getPayer() == null ? payee : of(link.getPayer(), locale) + " → " + payee;
	}

	/** An undertaking's short name, or its name. */
	public static String shortName(Undertaking undertaking, Locale locale) {
		return either(Translations.translation(undertaking, "shortName", locale).orElse(undertaking.getShortName()), own(undertaking, locale))
				.strip();
	}

	/** The name that an element has itself, in the language where there is a translation; empty for none and for null. */
	static String own(NamedElement element, Locale locale) {
		return element == null ? "" : Translations.of(element, locale).strip();
	}

	private static String either(String first, String second) {
		return first == null || first.isBlank() ? second == null ? "" : second : first;
	}

	/** The first line of its first text. */
	private static String text(EObject object) {
		return values(object, TEXTS).filter(String.class::isInstance).map(String.class::cast).filter(text -> !text.isBlank()).findFirst()
				.map(text -> shortened(text.strip().lines().findFirst().orElse(text))).orElse("");
	}

	private static String shortened(String line) {
		return line.codePointCount(0, line.length()) > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line;
	}

	/** The first thing that it refers to. */
	private static String target(EObject object, Locale locale) {
		return values(object, TARGETS).findFirst().map(v -> v instanceof EObject o ? Naming.name(o, locale) : String.valueOf(v)).orElse("");
	}

	private static Stream<Object> values(EObject object, List<String> features) {
		return features.stream().map(object.eClass()::getEStructuralFeature).filter(f -> f != null && !f.isMany())
				.map((EStructuralFeature f) -> object.eGet(f))
				.filter(v -> v != null);
	}
}
