// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.hyoka.core.text.Numbers;
import org.hyoka.core.text.Phrase;
import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.Period;
import org.hyoka.model.hyoka.ResponsibleUnit;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.model.time.FiscalYear;
import org.hyoka.office.sheets.SheetJson;
import org.hyoka.office.sheets.SheetKeys;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes review sheets in the JSON of {@code judgit/data} into dossiers; their amounts are in million yen. */
final class JudgitSheets {
	private static final Map<String, MoneyKind> KINDS = kinds();
	private static final Map<String, ContractForm> METHODS = Map.of("委託・請負", ContractForm.COMMISSION, "委託", ContractForm.COMMISSION, "直接実施",
			ContractForm.DIRECT, "補助", ContractForm.SUBSIDY, "負担", ContractForm.SHARE, "交付", ContractForm.GRANT, "貸付", ContractForm.LOAN, "その他",
			ContractForm.OTHER);
	private final JsonNode sheet;
	private final SheetMerge merge;
	private Undertaking undertaking;

	private static Map<String, MoneyKind> kinds() {
		Map<String, MoneyKind> kinds = new LinkedHashMap<>();
		kinds.put(SheetKeys.INITIAL, MoneyKind.INITIAL);
		kinds.put(SheetKeys.SUPPLEMENTARY, MoneyKind.SUPPLEMENTARY);
		kinds.put(SheetKeys.CARRIED_IN, MoneyKind.CARRIED_IN);
		kinds.put(SheetKeys.CARRIED_OUT, MoneyKind.CARRIED_OUT);
		kinds.put(SheetKeys.RESERVE, MoneyKind.RESERVE);
		kinds.put(SheetKeys.AVAILABLE, MoneyKind.TOTAL_BUDGET);
		kinds.put(SheetKeys.EXECUTED, MoneyKind.EXECUTED);
		kinds.put(SheetKeys.REQUESTED, MoneyKind.REQUESTED);
		return kinds;
	}

	private JudgitSheets(Dossier dossier, JsonNode sheet) {
		this.sheet = sheet;
		FiscalYear published = SheetJson.year(sheet, SheetKeys.PUBLISHED);
		merge = new SheetMerge(dossier, published, "行政事業レビューシート " + SheetJson.text(sheet, SheetKeys.NUMBER) + "（" + published.year() + "年度）");
	}

	/**
	 * Takes a sheet in.
	 *
	 * @return what was not taken over
	 */
	static List<Phrase> take(Dossier dossier, JsonNode sheet) {
		JudgitSheets one = new JudgitSheets(dossier, sheet);
		one.take();
		return one.merge.leftOut();
	}

	private void take() {
		String name = text(SheetKeys.NAME);
		merge.begin(name);
		List<SheetNumber> former = new ArrayList<>();
		for (JsonNode node : sheet.path(SheetKeys.FORMER)) {
			String parts = String.join("-",
					Stream.of("事業番号1", "事業番号2", "事業番号3").map(key -> SheetJson.text(node, key)).filter(Objects::nonNull).toList());
			FiscalYear year = SheetJson.year(node, SheetKeys.YEAR);
			if (year == null) { // such as 25, which does not say of which era
				merge.leaveOut("leftOut.former", node.toString());
			} else {
				former.add(number(year, parts.isEmpty() ? null : parts, SheetJson.text(node, SheetKeys.MINISTRY)));
			}
		}
		SheetNumber own = number(merge.published(), text(SheetKeys.NUMBER), text(SheetKeys.MINISTRY));
		own.setSystemId(text(SheetKeys.SYSTEM_ID));
		own.setUrl(text(SheetKeys.URL));
		List<SheetNumber> all = new ArrayList<>(List.of(own));
		all.addAll(former);
		undertaking = merge.undertaking(name, text(SheetKeys.MINISTRY), all);
		all.forEach(number -> merge.number(undertaking, number));
		merge.source(text(SheetKeys.URL));
		if (sheet.hasNonNull(SheetKeys.ID)) {
			merge.leaveOut("leftOut.id", sheet.path(SheetKeys.ID).asText());
		}
		basics();
		budgets();
		payees();
		indicators();
	}

	private String text(String key) {
		return SheetJson.text(sheet, key);
	}

	private SheetNumber number(FiscalYear year, String number, String ministry) {
		SheetNumber made = SheetMerge.F.createSheetNumber();
		made.setYear(year);
		made.setNumber(number);
		made.setMinistry(merge.ministry(ministry));
		return made;
	}

	private void basics() {
		merge.text(undertaking, Literals.UNDERTAKING__PURPOSE, text(SheetKeys.PURPOSE));
		merge.section(undertaking, "content", text(SheetKeys.OUTLINE));
		merge.section(undertaking, "outcomes", text(SheetKeys.NO_QUANTITY));
		if (undertaking.getPeriod() == null) {
			Period period = SheetMerge.F.createPeriod();
			period.setStart(year(SheetKeys.START));
			period.setEnd(year(SheetKeys.END));
			undertaking.setPeriod(period);
		}
		unit();
		for (String account : texts(SheetKeys.ACCOUNTS)) {
			add(undertaking.getAccountNames(), account);
			add(undertaking.getAccounts(), SheetMerge.account(account));
		}
		texts(SheetKeys.KEY_POLICIES).forEach(policy -> add(undertaking.getKeyPolicies(), policy));
		for (String method : texts(SheetKeys.METHODS)) {
			add(undertaking.getMethods(), METHODS.getOrDefault(method, ContractForm.OTHER));
			if (!METHODS.containsKey(method)) {
				merge.note(undertaking, "実施方法：" + method);
			}
		}
	}

	private FiscalYear year(String key) {
		FiscalYear year = SheetJson.year(sheet, key);
		if (year == null && sheet.hasNonNull(key)) {
			merge.leaveOut("leftOut.year", key, sheet.path(key).asText());
		}
		return year;
	}

	/** The offices of the newest sheet lead. */
	private void unit() {
		ResponsibleUnit unit = SheetMerge.F.createResponsibleUnit();
		unit.setMinistry(undertaking.getMinistry());
		unit.setBureau(text(SheetKeys.BUREAU));
		unit.setDivision(text(SheetKeys.DIVISION));
		unit.setOfficer(text(SheetKeys.OFFICER));
		boolean known = undertaking.getResponsibleUnits().stream().anyMatch(u -> Objects.equals(u.getBureau(), unit.getBureau())
				&& Objects.equals(u.getDivision(), unit.getDivision()) && Objects.equals(u.getOfficer(), unit.getOfficer()));
		if (!known && (unit.getBureau() != null || unit.getDivision() != null || unit.getOfficer() != null)) {
			boolean newest = undertaking.getSheetNumbers().stream()
					.noneMatch(n -> n.getYear() != null && n.getYear().compareTo(merge.published()) > 0);
			undertaking.getResponsibleUnits().add(newest ? 0 : undertaking.getResponsibleUnits().size(), unit);
		}
	}

	private List<String> texts(String key) {
		return StreamSupport.stream(sheet.path(key).spliterator(), false).map(JsonNode::asText).map(String::strip).filter(t -> !t.isEmpty()).toList();
	}

	private static <T> void add(List<T> list, T value) {
		if (!list.contains(value)) {
			list.add(value);
		}
	}

	private void budgets() {
		List<String> accounts = texts(SheetKeys.ACCOUNTS);
		Account account = accounts.size() == 1 ? SheetMerge.account(accounts.getFirst()) : Account.UNSPECIFIED;
		BudgetMerge budget = new BudgetMerge(merge, undertaking, merge.money(SheetMerge.MILLION));
		for (JsonNode node : sheet.path(SheetKeys.BUDGET)) {
			FiscalYear year = SheetJson.year(node, SheetKeys.YEAR);
			KINDS.forEach(
					(key, kind) -> budget.entry(year, BudgetMerge.Which.of(kind, account), SheetMerge.toYen(SheetJson.number(node, key)), null));
		}
	}

	private void payees() {
		Unit unit = merge.money(SheetMerge.MILLION);
		PayeeMerge payees = new PayeeMerge(merge, undertaking, unit);
		for (JsonNode node : sheet.path(SheetKeys.PAYEES)) {
			FiscalYear year = SheetJson.year(node, SheetKeys.YEAR);
			String name = SheetJson.text(node, SheetKeys.PAYEE);
			if (year == null || name == null) {
				merge.leaveOut("leftOut.payee", node.toString());
				continue;
			}
			Expenditure expenditure = payees.expenditure(year);
			Payee payee = payees.payee(payees.block(expenditure, SheetJson.text(node, SheetKeys.GROUP)),
					node.path(SheetKeys.ORDER).canConvertToInt() ? node.path(SheetKeys.ORDER).asInt() : null, name,
					SheetJson.text(node, SheetKeys.CORPORATE_NUMBER));
			payees.contract(payee, SheetJson.text(node, SheetKeys.WORK), SheetMerge.toYen(SheetJson.number(node, SheetKeys.PAID)));
		}
	}

	private void indicators() {
		IndicatorMerge indicators = new IndicatorMerge(merge, undertaking);
		for (JsonNode node : sheet.path(SheetKeys.OUTCOMES)) {
			Unit unit = merge.unit(SheetJson.text(node, SheetKeys.UNIT));
			String goal = SheetJson.text(node, SheetKeys.GOAL);
			String name = SheetJson.text(node, SheetKeys.MEASURE);
			Indicator indicator = indicators.indicator(IndicatorKind.OUTCOME, name == null ? goal : name, goal, unit);
			years(indicators, indicator, unit, node.path(SheetKeys.RESULTS), SheetKeys.TARGET, SheetKeys.RESULTS);
			last(indicators, indicator, unit, node);
		}
		for (JsonNode node : sheet.path(SheetKeys.OUTPUTS)) {
			Unit unit = merge.unit(SheetJson.text(node, SheetKeys.UNIT));
			Indicator indicator = indicators.indicator(IndicatorKind.OUTPUT, SheetJson.text(node, SheetKeys.ACTIVITY), null, unit);
			years(indicators, indicator, unit, node.path(SheetKeys.ACTIVITIES), SheetKeys.EXPECTED, SheetKeys.ACTIVITIES);
		}
	}

	private static void years(IndicatorMerge indicators, Indicator indicator, Unit unit, JsonNode years, String target, String actual) {
		for (JsonNode node : years) {
			FiscalYear year = SheetJson.year(node, SheetKeys.YEAR);
			indicators.target(indicator, year, SheetMerge.bare(SheetJson.number(node, target)), TargetKind.INTERIM, unit);
			indicators.actual(indicator, year, SheetMerge.bare(SheetJson.number(node, actual)), unit);
		}
	}

	/** The final target; what is no number, or has no year, is noted. */
	private void last(IndicatorMerge indicators, Indicator indicator, Unit unit, JsonNode node) {
		FiscalYear year = SheetJson.year(node, SheetKeys.TARGET_YEAR);
		String printed = SheetJson.text(node, SheetKeys.TARGET_YEAR); // which may be no year
		String text = SheetJson.text(node, SheetKeys.TARGET);
		Optional<BigDecimal> value = text == null ? Optional.empty() : Numbers.parse(text).value();
		if (year != null && value.isPresent()) {
			indicators.target(indicator, year, SheetMerge.bare(value.get()), TargetKind.FINAL, unit);
		} else if (text != null) {
			merge.note(indicator, "目標値：" + text + (printed == null ? "" : "（目標最終年度：" + printed + "年度）"));
		} else if (printed != null) {
			merge.note(indicator, "目標最終年度：" + printed + "年度");
		}
	}
}
