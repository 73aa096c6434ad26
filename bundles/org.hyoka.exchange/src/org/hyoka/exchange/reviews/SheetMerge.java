// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.core.text.Names;
import org.hyoka.core.text.Phrase;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.Dimension;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.EvaluationKind;
import org.hyoka.model.hyoka.Fact;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.OrganizationKind;
import org.hyoka.model.hyoka.Policy;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.hyoka.Wording;
import org.hyoka.model.time.FiscalYear;

/**
 * Puts what one review sheet says into a dossier: what is not there yet is added, what is there and says the same stays, and what says
 * something else is held beside it, with its place, so that rules compare it. So a sheet that is taken in twice changes nothing.
 */
final class SheetMerge {
	static final HyokaFactory F = HyokaFactory.eINSTANCE;
	static final String MILLION = "百万円";
	private static final PhraseBook BOOK = PhraseBook.of(SheetMerge.class);
	private final Dossier dossier;
	private final FiscalYear published;
	private final String place;
	private final Templates templates = Templates.standard();
	private final List<Phrase> leftOut = new ArrayList<>();

	/** @param place how the sheet is named where a figure of it is held */
	SheetMerge(Dossier dossier, FiscalYear published, String place) {
		this.dossier = dossier;
		this.published = published;
		this.place = place;
	}

	/** An empty dossier becomes one of a yearly review. */
	void begin(String program) {
		if (dossier.getTitle() == null) {
			dossier.setTitle(BOOK.phrase("title", program, published.year()).in(java.util.Locale.JAPANESE));
			dossier.setKind(EvaluationKind.REVIEW);
			dossier.setFiscalYear(published);
			templates.instantiateOutline("review-sheet", dossier);
		}
	}

	Dossier dossier() {
		return dossier;
	}

	FiscalYear published() {
		return published;
	}

	String place() {
		return place;
	}

	/** What was not taken over. */
	List<Phrase> leftOut() {
		return List.copyOf(leftOut);
	}

	/** Says that something is not taken over. */
	void leaveOut(String key, Object... arguments) {
		leftOut.add(BOOK.phrase(key, arguments));
	}

	/** The undertaking that a sheet is about: by one of its numbers, else by its name, else a new program. */
	Undertaking undertaking(String name, String ministry, List<SheetNumber> numbers) {
		List<Undertaking> all = org.hyoka.core.Dossiers.undertakings(dossier);
		Optional<Undertaking> known = all.stream().filter(u -> u.getSheetNumbers().stream().anyMatch(n -> numbers.stream().anyMatch(m -> same(n, m))))
				.findFirst().or(() -> all.stream().filter(u -> u.getName() != null && Names.equal(u.getName(), name)).findFirst());
		if (known.isPresent()) {
			text(known.get(), Literals.NAMED_ELEMENT__NAME, name);
			return known.get();
		}
		Undertaking made = F.createProgram();
		made.setName(name);
		made.setEvaluationKind(EvaluationKind.REVIEW);
		made.setMinistry(ministry(ministry));
		dossier.getUndertakings().add(made);
		return made;
	}

	/** Whether two numbers are those of one sheet. */
	static boolean same(SheetNumber one, SheetNumber other) {
		boolean ministry = one.getMinistry() == null || other.getMinistry() == null || one.getMinistry() == other.getMinistry();
		return one.getYear() != null && one.getYear().equals(other.getYear()) && ministry
				&& (one.getNumber() != null && one.getNumber().equals(other.getNumber())
						|| one.getSystemId() != null && one.getSystemId().equals(other.getSystemId()));
	}

	/** Adds a number, or completes the one that is there. */
	void number(Undertaking undertaking, SheetNumber number) {
		Optional<SheetNumber> known = undertaking.getSheetNumbers().stream().filter(n -> same(n, number) || sameWithoutNumber(n, number)).findFirst();
		if (known.isEmpty()) {
			undertaking.getSheetNumbers().add(number);
			return;
		}
		SheetNumber there = known.get();
		for (EAttribute attribute : List.of(Literals.SHEET_NUMBER__NUMBER, Literals.SHEET_NUMBER__SYSTEM_ID, Literals.SHEET_NUMBER__URL)) {
			if (there.eGet(attribute) == null) {
				there.eSet(attribute, number.eGet(attribute));
			}
		}
	}

	/** Whether two former sheets of one undertaking are only known by year and ministry, and by the same. */
	private static boolean sameWithoutNumber(SheetNumber one, SheetNumber other) {
		return Stream.of(one, other).allMatch(n -> n.getNumber() == null && n.getSystemId() == null)
				&& Objects.equals(one.getYear(), other.getYear()) && one.getMinistry() == other.getMinistry();
	}

	/** Sets a text that is empty; holds other words of this sheet's year beside those that are there. */
	void text(NamedElement element, EAttribute attribute, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		Object there = element.eGet(attribute);
		if (there == null || there.toString().isBlank()) {
			element.eSet(attribute, text);
		} else if (!there.equals(text)) {
			hold(element, attribute.getName(), text);
		}
	}

	private void hold(NamedElement element, String feature, String text) {
		boolean held = element.getWordings().stream()
				.anyMatch(w -> published.equals(w.getYear()) && feature.equals(w.getFeature()) && text.equals(w.getText()));
		if (!held) {
			Wording wording = F.createWording();
			wording.setFeature(feature);
			wording.setYear(published);
			wording.setText(text);
			element.getWordings().add(wording);
		}
	}

	/** The text of a section of an undertaking. */
	void section(Undertaking undertaking, String key, String text) {
		if (text == null || text.isBlank()) {
			return;
		}
		Section section = undertaking.getSections().stream().filter(s -> key.equals(s.getKey())).findFirst().orElse(null);
		if (section == null) {
			section = F.createSection();
			section.setKey(key);
			undertaking.getSections().add(section);
		}
		text(section, Literals.SECTION__BODY, text);
	}

	/** A note that is printed, once. */
	void note(org.hyoka.model.hyoka.Element element, String text) {
		if (text != null && !text.isBlank() && element.getNotes().stream().noneMatch(n -> text.equals(n.getText()))) {
			Note note = F.createNote();
			note.setText(text);
			note.setPlace(place);
			note.setPrinted(true);
			element.getNotes().add(note);
		}
	}

	/** Holds a figure of this sheet that is not the one of the dossier. */
	StatedFigure state(Fact fact, StatedMeasure measure, BigDecimal value, Unit unit) {
		for (StatedFigure stated : fact.getStated()) {
			if (stated.getMeasure() == measure && place.equals(stated.getPlace()) && Objects.equals(stated.getValue(), value)) {
				return stated;
			}
		}
		StatedFigure stated = F.createStatedFigure();
		stated.setMeasure(measure);
		stated.setValue(value);
		stated.setUnit(unit);
		stated.setPlace(place);
		stated.setSource(source(null));
		fact.getStated().add(stated);
		return stated;
	}

	/** The source of this sheet in the dossier. */
	Source source(String url) {
		Source source = dossier.getSources().stream().filter(s -> place.equals(s.getName())).findFirst().orElse(null);
		if (source == null) {
			source = F.createSource();
			source.setName(place);
			dossier.getSources().add(source);
		}
		if (source.getUrl() == null) {
			source.setUrl(url);
		}
		return source;
	}

	/** The source with that name, such as statistics. */
	Source sourceNamed(String name) {
		return dossier.getSources().stream().filter(s -> name.equals(s.getName())).findFirst().orElseGet(() -> {
			Source made = F.createSource();
			made.setName(name);
			dossier.getSources().add(made);
			return made;
		});
	}

	/** The policy of that name, which the undertaking serves; null without a name. */
	Policy policy(Undertaking undertaking, String name, String by, Policy above, String url) {
		if (name == null) {
			return null;
		}
		Policy policy = dossier.getPolicies().stream().filter(p -> p.getName() != null && Names.equal(p.getName(), name)).findFirst()
				.orElseGet(() -> {
					Policy made = F.createPolicy();
					made.setName(name);
					dossier.getPolicies().add(made);
					return made;
				});
		text(policy, Literals.POLICY__DECIDED_BY, by);
		text(policy, Literals.POLICY__URL, url);
		if (policy.getParent() == null) {
			policy.setParent(above);
		}
		if (!undertaking.getPolicies().contains(policy)) {
			undertaking.getPolicies().add(policy);
		}
		return policy;
	}

	/** Adds what says something, unless the same is there. */
	static <T extends EObject> T add(List<T> list, T made, EAttribute... attributes) {
		boolean empty = Arrays.stream(attributes).allMatch(a -> made.eGet(a) == null);
		if (empty) {
			return made;
		}
		for (T there : list) {
			if (Arrays.stream(attributes).allMatch(a -> Objects.equals(there.eGet(a), made.eGet(a)))) {
				return there;
			}
		}
		list.add(made);
		return made;
	}

	/** A ministry by its name. */
	Organization ministry(String name) {
		if (name == null) {
			return null;
		}
		return dossier.getOrganizations().stream().filter(o -> o.getName() != null && Names.equal(o.getName(), name)).findFirst().orElseGet(() -> {
			Organization made = organization(name);
			made.setKind(OrganizationKind.MINISTRY);
			return made;
		});
	}

	/** An organization by its number; empty without one, since a name alone may be anybody's (個人A). */
	Optional<Organization> organization(String number, String name) {
		if (number == null || name == null) {
			return Optional.empty();
		}
		Optional<Organization> known = dossier.getOrganizations().stream().filter(o -> number.equals(o.getCorporateNumber())).findFirst()
				.or(() -> dossier.getOrganizations().stream()
						.filter(o -> o.getCorporateNumber() == null && o.getName() != null && Names.equal(o.getName(), name)).findFirst());
		Organization organization = known.orElseGet(() -> organization(name));
		organization.setCorporateNumber(number);
		return Optional.of(organization);
	}

	private Organization organization(String name) {
		Organization made = F.createOrganization();
		made.setName(name);
		dossier.getOrganizations().add(made);
		return made;
	}

	/** The unit of money with that symbol. */
	Unit money(String symbol) {
		return templates.unit(symbol, dossier);
	}

	/** A unit with that symbol, of the dossier, of the usual ones, or a new one. */
	Unit unit(String symbol) {
		if (symbol == null) {
			return null;
		}
		Optional<Unit> known = dossier.getUnits().stream().filter(u -> symbol.equals(u.getSymbol())).findFirst();
		if (known.isPresent()) {
			return known.get();
		}
		try {
			return templates.unit(symbol, dossier);
		} catch (IllegalArgumentException e) {
			Unit made = F.createUnit();
			made.setName(symbol);
			made.setSymbol(symbol);
			made.setDimension(Dimension.OTHER);
			made.setDecimals(null);
			dossier.getUnits().add(made);
			return made;
		}
	}

	/** Which account a sheet names: its kind (一般会計, 特別会計), and which one of the kind. */
	static Account account(String kind, String name) {
		boolean energy = name != null && name.startsWith("エネルギー対策") && !String.valueOf(kind).startsWith("一般会計");
		return energy ? Account.ENERGY_SPECIAL : account(kind);
	}

	/** Which account a name is of. */
	static Account account(String name) {
		return name == null ? Account.UNSPECIFIED : name.startsWith("一般会計") ? Account.GENERAL
				: name.startsWith("エネルギー対策特別会計") ? Account.ENERGY_SPECIAL : Account.OTHER;
	}

	/** An amount in million yen, to the yen: what is less comes of computing with binary numbers. */
	static BigDecimal toYen(BigDecimal million) {
		return million == null ? null : bare(million.scale() > 6 ? million.setScale(6, RoundingMode.HALF_UP) : million);
	}

	/** A number, or null where it is 0 that says nothing. */
	static <T extends Number> T some(T number) {
		return number == null || number.doubleValue() == 0 ? null : number;
	}

	/** A number without the zeros behind its point, which say nothing where numbers are printed whole. */
	static BigDecimal bare(BigDecimal number) {
		if (number == null) {
			return null;
		}
		BigDecimal bare = number.stripTrailingZeros();
		return bare.scale() < 0 ? bare.setScale(0) : bare;
	}
}
