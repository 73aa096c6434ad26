// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ip.internal.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.naming.Translations;
import org.hyoka.core.text.DateStyle;
import org.hyoka.core.text.PhraseBook;
import org.hyoka.core.text.Punctuation;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.ip.agreements.AgreementStatus;
import org.hyoka.ip.agreements.Parties;
import org.hyoka.ip.duties.DutyNames;
import org.hyoka.ip.duties.DutyStatus;
import org.hyoka.ip.internal.workbook.SheetWriter.Column;
import org.hyoka.ip.register.Shares;
import org.hyoka.ip.workbook.RegisterWorkbook;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.ip.AgreementParty;
import org.hyoka.model.ip.Duty;
import org.hyoka.model.ip.Filing;
import org.hyoka.model.ip.Invention;
import org.hyoka.model.ip.InventorShare;
import org.hyoka.model.ip.IpAgreement;
import org.hyoka.model.ip.IpManagement;
import org.hyoka.model.ip.IpPackage.Literals;
import org.hyoka.model.ip.Licence;
import org.hyoka.model.ip.Product;
import org.hyoka.model.ip.Publication;
import org.hyoka.model.ip.StandardsContribution;
import org.hyoka.model.time.DatePoint;
import org.hyoka.report.Confidential;

/** The sheets of the registers: which columns they have. */
public final class RegisterSheets {
	private static final PhraseBook BOOK = PhraseBook.of(RegisterSheets.class);
	static final int SHORT = 12;
	static final int NAME = 36;
	static final int LONG = 60;
	private final RegisterWorkbook options;
	private final Locale locale;
	private final List<IpManagement> registers;
	private final SheetWriter writer;

	/** Sheets of some undertakings' registers. */
	public RegisterSheets(RegisterWorkbook options, List<? extends Undertaking> undertakings, SheetWriter writer) {
		this.options = options;
		this.locale = options.locale();
		this.registers = undertakings.stream().map(Undertaking::getIp).filter(Objects::nonNull).toList();
		this.writer = writer;
	}

	/** Writes all sheets. */
	public void write(String title) {
		List<String> lines = new ArrayList<>(List.of(title, say("register"), say("asOf", Years.format(options.asOf(), DateStyle.WESTERN, locale))));
		boolean any = registers.stream().anyMatch(this::confidentialIn);
		if (any) {
			lines.add(say(options.confidential() ? "confidential" : "withheld"));
		}
		writer.lines(say("cover"), lines);
		agreements();
		inventions();
		licences();
		outputs();
		new CommitteeSheets(this, writer).write();
		duties();
	}

	Locale locale() {
		return locale;
	}

	private boolean confidentialIn(IpManagement ip) {
		return ip.getAgreements().stream().anyMatch(Confidential::is) || ip.getInventions().stream().anyMatch(Confidential::is)
				|| ip.getLicences().stream().anyMatch(Confidential::is);
	}

	String say(String key, Object... arguments) {
		return BOOK.phrase(key, arguments).in(locale);
	}

	boolean shown(EObject object) {
		return options.confidential() || !Confidential.is(object);
	}

	/** The shown ones of all registers. */
	<T extends EObject> List<T> all(Function<IpManagement, List<T>> of) {
		return registers.stream().flatMap(ip -> of.apply(ip).stream()).filter(this::shown).toList();
	}

	<T> Column<T> column(EStructuralFeature feature, int width, Function<T, Object> value) {
		return new Column<>(Naming.label(feature, locale), width, value);
	}

	<T> Column<T> column(EClass type, int width, Function<T, Object> value) {
		return new Column<>(Naming.label(type, locale), width, value);
	}

	/** The letter of the undertaking that an entry belongs to. */
	<T extends EObject> Column<T> undertaking() {
		return new Column<>(say("undertaking"), SHORT, this::code);
	}

	private String code(EObject object) {
		for (EObject up = object; up != null; up = up.eContainer()) {
			if (up instanceof Undertaking u) {
				return u.getCode() == null || u.getCode().isBlank() ? name(u) : u.getCode();
			}
		}
		return "";
	}

	String name(NamedElement element) {
		return element == null ? "" : Translations.of(element, locale);
	}

	String label(Enumerator literal) {
		return literal == null ? "" : Naming.label(literal, locale);
	}

	private String point(DatePoint point) {
		return point == null ? "" : Years.format(point, YearStyle.NENDO, locale);
	}

	private String names(List<? extends NamedElement> elements) {
		return Punctuation.list(elements.stream().filter(this::shown).map(this::name).toList(), locale);
	}

	private void agreements() {
		writer.<IpAgreement>table(say("agreements"), List.of(undertaking(), column(Literals.IP_AGREEMENT, NAME, this::name),
				new Column<>(say("stage"), SHORT, a -> AgreementStatus.of(a, options.asOf()).stage().label().in(locale)),
				column(Literals.IP_AGREEMENT__ITEMS, LONG, a -> names(a.getItems()) + codes(a.getItems())),
				column(Literals.IP_AGREEMENT__SECRETARIAT, NAME, a -> name(a.getSecretariat())),
				column(Literals.IP_AGREEMENT__EFFECTIVE_FROM, SHORT, IpAgreement::getEffectiveFrom),
				column(Literals.IP_AGREEMENT__EXPIRES_ON, SHORT, IpAgreement::getExpiresOn),
				new Column<>(say("sharing"), SHORT, a -> Parties.sharing(a, options.asOf()).count()),
				column(Literals.IP_AGREEMENT__CONFIDENTIAL, SHORT, IpAgreement::isConfidential)), all(IpManagement::getAgreements));
		List<AgreementParty> parties = all(IpManagement::getAgreements).stream().flatMap(a -> a.getParties().stream()).toList();
		writer.<AgreementParty>table(say("parties"),
				List.of(undertaking(), column(Literals.IP_AGREEMENT, NAME, p -> name((IpAgreement) p.eContainer())),
						column(Literals.AGREEMENT_PARTY__ORGANIZATION, NAME,
								p -> p.getOrganization() == null ? p.getLabel() : name(p.getOrganization())),
						column(Literals.AGREEMENT_PARTY__INSTITUTIONS, SHORT, Parties::institutions),
						column(Literals.AGREEMENT_PARTY__ROLE, SHORT, p -> label(p.getRole())),
						column(Literals.AGREEMENT_PARTY__STATE, SHORT, p -> label(Parties.at(p, options.asOf()))),
						column(Literals.AGREEMENT_PARTY__SIGNED_ON, SHORT, AgreementParty::getSignedOn),
						column(Literals.AGREEMENT_PARTY__LEFT_ON, SHORT, AgreementParty::getLeftOn)),
				parties);
	}

	private static String codes(List<ResearchItem> items) {
		return items.stream().anyMatch(i -> i.getName() == null || i.getName().isBlank())
				? " " + String.join(" ", items.stream().map(ResearchItem::getCode).filter(Objects::nonNull).toList())
				: "";
	}

	private void inventions() {
		List<Invention> inventions = all(IpManagement::getInventions);
		writer.<Invention>table(say("inventions"), List.of(undertaking(), column(Literals.INVENTION__NUMBER, SHORT, Invention::getNumber),
				column(Literals.INVENTION, LONG, this::name), column(Literals.INVENTION__DISCLOSED_ON, SHORT, Invention::getDisclosedOn),
				column(Literals.INVENTION__THEME, NAME, i -> name(i.getTheme())),
				column(Literals.INVENTION__DECISION, SHORT, i -> label(i.getDecision())),
				column(Literals.INVENTION__CONFIDENTIAL, SHORT, Invention::isConfidential)), inventions);
		writer.<InventorShare>table(say("shares"), List.of(undertaking(), column(Literals.INVENTION__NUMBER, SHORT, s -> invention(s).getNumber()),
				column(Literals.INVENTION, LONG, s -> name(invention(s))), column(Literals.INVENTOR_SHARE__PERSON, NAME, s -> name(s.getPerson())),
				column(Literals.INVENTOR_SHARE__ORGANIZATION, NAME, s -> name(s.getOrganization())),
				column(Literals.INVENTOR_SHARE__SHARE, SHORT, Shares::text)), inventions.stream().flatMap(i -> i.getInventors().stream()).toList());
		writer.<Filing>table(say("filings"), List.of(undertaking(), column(Literals.INVENTION__NUMBER, SHORT, f -> invention(f).getNumber()),
				column(Literals.INVENTION, LONG, f -> name(invention(f))), column(Literals.FILING__ROUTE, SHORT, f -> label(f.getRoute())),
				column(Literals.FILING__COUNTRY, SHORT, Filing::getCountry), column(Literals.FILING__NUMBER, NAME, Filing::getNumber),
				column(Literals.FILING__STATE, SHORT, f -> label(f.getState())), column(Literals.FILING__FILED_ON, SHORT, Filing::getFiledOn),
				column(Literals.FILING__PUBLISHED_ON, SHORT, Filing::getPublishedOn),
				column(Literals.FILING__REGISTERED_ON, SHORT, Filing::getRegisteredOn),
				column(Literals.FILING__REGISTRATION_NUMBER, NAME, Filing::getRegistrationNumber),
				column(Literals.FILING__ENDED_ON, SHORT, Filing::getEndedOn), column(Literals.FILING__FAMILY, SHORT, Filing::getFamily)),
				inventions.stream().flatMap(i -> i.getFilings().stream()).toList());
	}

	private static Invention invention(EObject part) {
		return (Invention) part.eContainer();
	}

	private void licences() {
		writer.<Licence>table(say("licences"), List.of(undertaking(), column(Literals.LICENCE, LONG, this::name),
				column(Literals.LICENCE__KIND, NAME, l -> label(l.getKind())), column(Literals.LICENCE__LICENSEE, NAME, l -> name(l.getLicensee())),
				column(Literals.LICENCE__INVENTIONS, LONG, l -> names(l.getInventions())),
				column(Literals.LICENCE__APPROVED_ON, SHORT, Licence::getApprovedOn),
				column(Literals.LICENCE__AGREED_ON, SHORT, Licence::getAgreedOn), column(Literals.LICENCE__ENDS_ON, SHORT, Licence::getEndsOn),
				column(Literals.LICENCE__TECHNOLOGY, LONG, Licence::getTechnology)), all(IpManagement::getLicences));
	}

	private void outputs() {
		writer.<Publication>table(say("papers"), List.of(undertaking(), column(Literals.PUBLICATION, LONG, this::name),
				column(Literals.PUBLICATION__AUTHORS, LONG, Publication::getAuthors),
				column(Literals.PUBLICATION__JOURNAL, NAME, Publication::getJournal),
				column(Literals.PUBLICATION__PUBLISHED_ON, SHORT, p -> point(p.getPublishedOn())),
				column(Literals.PUBLICATION__DOI, NAME, Publication::getDoi),
				column(Literals.PUBLICATION__REVIEWED, SHORT, Publication::isReviewed)), all(IpManagement::getPublications));
		writer.<StandardsContribution>table(say("standards"), List.of(undertaking(), column(Literals.STANDARDS_CONTRIBUTION, LONG, this::name),
				column(Literals.STANDARDS_CONTRIBUTION__BODY, NAME, StandardsContribution::getBody),
				column(Literals.STANDARDS_CONTRIBUTION__DOCUMENT, NAME, StandardsContribution::getDocument),
				column(Literals.STANDARDS_CONTRIBUTION__STATE, SHORT, StandardsContribution::getState),
				column(Literals.STANDARDS_CONTRIBUTION__TEXT, LONG, StandardsContribution::getText)), all(IpManagement::getStandards));
		writer.<Product>table(say("products"), List.of(undertaking(), column(Literals.PRODUCT, LONG, this::name),
				column(Literals.PRODUCT__COMPANY, NAME, p -> name(p.getCompany())), column(Literals.PRODUCT__SINCE, SHORT, p -> point(p.getSince())),
				column(Literals.PRODUCT__TEXT, LONG, Product::getText)), all(IpManagement::getProducts));
	}

	private void duties() {
		writer.<Duty>table(say("duties"), List.of(undertaking(), column(Literals.DUTY, NAME, d -> Naming.name(d, locale)),
				column(Literals.DUTY__SUBJECT, LONG, d -> subject(d.getSubject())),
				column(Literals.DUTY__ORGANIZATION, NAME, d -> name(d.getOrganization())),
				column(Literals.DUTY_TEMPLATE__AGENCY, SHORT, d -> d.getTemplate() == null ? "" : d.getTemplate().getAgency()),
				column(Literals.DUTY__STARTED_ON, SHORT, Duty::getStartedOn), new Column<>(say("due"), SHORT, this::due),
				new Column<>(say("state"), SHORT, d -> DutyStatus.of(d, options.asOf(), options.terms()).state().label().in(locale)),
				column(Literals.DUTY__DONE_ON, SHORT, Duty::getDoneOn), column(Literals.DUTY__WAIVED_BECAUSE, NAME, Duty::getWaivedBecause)),
				all(IpManagement::getDuties));
	}

	private LocalDate due(Duty duty) {
		return DutyStatus.of(duty, options.asOf(), options.terms()).due().day().orElse(null);
	}

	private String subject(Element subject) {
		return subject == null ? "" : shown(subject) ? DutyNames.subject(subject, locale) : say("hidden");
	}
}
