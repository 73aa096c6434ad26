// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.sheets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.hyoka.model.hyoka.Actual;
import org.hyoka.model.hyoka.BudgetEntry;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.Indicator;
import org.hyoka.model.hyoka.IndicatorKind;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Section;
import org.hyoka.model.hyoka.SheetNumber;
import org.hyoka.model.hyoka.Target;
import org.hyoka.model.hyoka.TargetKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.time.FiscalYear;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the facts of a sheet back from the dossier that was made of it, by the places of the sheet. It knows nothing of the importer:
 * each value is looked for in the feature of the metamodel that is there for it.
 */
final class ModelFacts {
	private static final Map<String, MoneyKind> KINDS = Map.of("当初予算", MoneyKind.INITIAL, "補正予算", MoneyKind.SUPPLEMENTARY, "前年度から繰越し",
			MoneyKind.CARRIED_IN, "翌年度へ繰越し", MoneyKind.CARRIED_OUT, "予備費等", MoneyKind.RESERVE, "予算計", MoneyKind.TOTAL_BUDGET, "執行額",
			MoneyKind.EXECUTED,
			"要求額", MoneyKind.REQUESTED);
	private static final Map<String, ContractForm> METHODS = Map.of("委託・請負", ContractForm.COMMISSION, "直接実施", ContractForm.DIRECT, "補助",
			ContractForm.SUBSIDY, "負担", ContractForm.SHARE, "交付", ContractForm.GRANT, "貸付", ContractForm.LOAN, "その他", ContractForm.OTHER);
	private final Map<String, Object> found = new HashMap<>();
	private final JsonNode sheet;
	private final Dossier dossier;
	private final Undertaking undertaking;

	private ModelFacts(JsonNode sheet, Dossier dossier) {
		this.sheet = sheet;
		this.dossier = dossier;
		undertaking = dossier.getUndertakings().getFirst();
	}

	/** Values by the places of the sheet. */
	static Map<String, Object> of(JsonNode sheet, Dossier dossier) {
		ModelFacts facts = new ModelFacts(sheet, dossier);
		facts.basics();
		facts.budgets();
		facts.payees();
		facts.indicators();
		return facts.found;
	}

	private void put(String place, Object value) {
		if (value != null) {
			found.put(place, value);
		}
	}

	private void put(String place, FiscalYear year) {
		if (year != null) {
			found.put(place, BigDecimal.valueOf(year.year()));
		}
	}

	private void basics() {
		SheetNumber own = undertaking.getSheetNumbers().getFirst();
		put("公開年度", own.getYear());
		put("事業番号", own.getNumber());
		String[] parts = own.getNumber().split("-");
		for (int i = 1, k = 0; i <= 5 && k < parts.length; i++) {
			if (sheet.hasNonNull("事業番号" + i)) {
				put("事業番号" + i, parts[k++]);
			}
		}
		put("事業ID", own.getSystemId() == null ? null : new BigDecimal(own.getSystemId()));
		put("url", own.getUrl());
		put("事業名", undertaking.getName());
		put("府省庁", undertaking.getMinistry().getName());
		put("開始年度", undertaking.getPeriod().getStart());
		put("終了年度", undertaking.getPeriod().getEnd());
		if (!undertaking.getResponsibleUnits().isEmpty()) {
			put("担当部局庁", undertaking.getResponsibleUnits().getFirst().getBureau());
			put("担当課室", undertaking.getResponsibleUnits().getFirst().getDivision());
			put("作成責任者", undertaking.getResponsibleUnits().getFirst().getOfficer());
		}
		put("事業目的", undertaking.getPurpose());
		put("事業概要", section("content"));
		put("定量的な目標が設定できない理由", section("outcomes"));
		each("会計区分", undertaking.getAccountNames());
		each("主要施策", undertaking.getKeyPolicies());
		for (int i = 0; i < sheet.path("実施方法").size(); i++) {
			String method = sheet.path("実施方法").get(i).asText();
			ContractForm form = METHODS.get(method.strip());
			boolean noted = undertaking.getNotes().stream().anyMatch(n -> n.isPrinted() && n.getText().contains(method.strip()));
			if (form == null ? noted : undertaking.getMethods().contains(form)) {
				put("実施方法[" + i + "]", method.strip());
			}
		}
		List<SheetNumber> former = undertaking.getSheetNumbers();
		for (int i = 0; i < sheet.path("関連する過去のレビューシート").size(); i++) {
			former(sheet.path("関連する過去のレビューシート").get(i), "関連する過去のレビューシート[" + i + "]", former);
		}
	}

	private void former(JsonNode node, String place, List<SheetNumber> all) {
		String number = String.join("-",
				java.util.stream.Stream.of("事業番号1", "事業番号2", "事業番号3").filter(node::hasNonNull).map(k -> node.path(k).asText().strip())
						.filter(s -> !s.isEmpty()).toList());
		all.stream().filter(n -> n.getYear() != null && n.getYear().year() == node.path("年度").asInt()
				&& Objects.equals(n.getNumber(), number.isEmpty() ? null : number)).findFirst().ifPresent(n -> {
					put(place + ".年度", n.getYear());
					put(place + ".府省庁", n.getMinistry() == null ? null : n.getMinistry().getName());
					for (String key : List.of("事業番号1", "事業番号2", "事業番号3")) {
						if (node.hasNonNull(key)) {
							put(place + "." + key, node.path(key).asText().strip());
						}
					}
				});
	}

	private String section(String key) {
		return undertaking.getSections().stream().filter(s -> key.equals(s.getKey())).map(Section::getBody).findFirst().orElse(null);
	}

	private void each(String place, List<String> texts) {
		for (int i = 0; i < sheet.path(place).size(); i++) {
			String text = sheet.path(place).get(i).asText().strip();
			if (texts.contains(text)) {
				put(place + "[" + i + "]", text);
			}
		}
	}

	private void budgets() {
		JsonNode budgets = sheet.path("予算");
		for (int i = 0; i < budgets.size(); i++) {
			int year = budgets.get(i).path("年度").asInt();
			String place = "予算[" + i + "].";
			List<BudgetEntry> entries = undertaking.getBudget().getEntries().stream().filter(e -> e.getYear().year() == year).toList();
			if (!entries.isEmpty()) {
				put(place + "年度", FiscalYear.of(year));
			}
			KINDS.forEach(
					(key, kind) -> entries.stream().filter(e -> e.getKind() == kind).findFirst().ifPresent(e -> put(place + key, e.getAmount())));
		}
	}

	private void payees() {
		JsonNode payees = sheet.path("支出先");
		for (int i = 0; i < payees.size(); i++) {
			JsonNode node = payees.get(i);
			String place = "支出先[" + i + "].";
			for (Expenditure expenditure : undertaking.getExpenditures()) {
				for (PayeeBlock block : expenditure.getBlocks()) {
					for (Payee payee : block.getPayees()) {
						if (expenditure.getYear().year() == node.path("年度").asInt() && node.path("グループ").asText().equals(block.getCode())
								&& payee.getNumber() != null && payee.getNumber() == node.path("番号").asInt()) {
							payee(payee, block, expenditure, place);
						}
					}
				}
			}
		}
	}

	private void payee(Payee payee, PayeeBlock block, Expenditure expenditure, String place) {
		put(place + "年度", expenditure.getYear());
		put(place + "グループ", block.getCode());
		put(place + "番号", BigDecimal.valueOf(payee.getNumber()));
		put(place + "支出先名", payee.getName() == null ? payee.getOrganization().getName() : payee.getName());
		put(place + "法人番号", payee.getOrganization() == null ? null : payee.getOrganization().getCorporateNumber());
		if (payee.getContracts().size() == 1) {
			Contract contract = payee.getContracts().getFirst();
			put(place + "業務概要", contract.getName());
			put(place + "支出額", contract.getAmount());
		}
	}

	private void indicators() {
		List<Indicator> outcomes = ofKind(IndicatorKind.OUTCOME);
		List<Indicator> outputs = ofKind(IndicatorKind.OUTPUT);
		int at = 0;
		for (JsonNode node : sheet.path("アウトカム")) {
			String measure = node.path("成果指標").asText("").strip();
			String name = measure.isEmpty() || node.path("成果指標").isNull() ? node.path("成果目標").asText().strip() : measure;
			String goal = node.path("成果目標").asText().strip();
			String place = "アウトカム[" + at++ + "].";
			next(outcomes, node, i -> name.equals(i.getName()) && goal.equals(i.getGoal())).ifPresent(i -> {
				put(place + "成果指標", i.getName());
				put(place + "成果目標", i.getGoal());
				last(node, i, place);
				values(node.path("成果実績"), i, place + "成果実績", "目標値", "成果実績");
				put(place + "単位", i.getUnit() == null ? null : i.getUnit().getSymbol());
			});
		}
		at = 0;
		for (JsonNode node : sheet.path("アウトプット")) {
			String name = node.path("活動指標").asText().strip();
			String place = "アウトプット[" + at++ + "].";
			next(outputs, node, i -> name.equals(i.getName())).ifPresent(i -> {
				put(place + "活動指標", i.getName());
				values(node.path("活動実績"), i, place + "活動実績", "当初見込み", "活動実績");
				put(place + "単位", i.getUnit() == null ? null : i.getUnit().getSymbol());
			});
		}
	}

	private List<Indicator> ofKind(IndicatorKind kind) {
		return new ArrayList<>(undertaking.getIndicators().stream().filter(i -> i.getKind() == kind).toList());
	}

	/** The next of those that a name fits, that of the sheet's unit first; each is taken once. */
	private static Optional<Indicator> next(List<Indicator> all, JsonNode node, Predicate<Indicator> named) {
		List<Indicator> fitting = all.stream().filter(named).toList();
		Optional<Indicator> found = fitting.stream()
				.filter(i -> i.getUnit() != null && node.path("単位").asText().strip().equals(i.getUnit().getSymbol())).findFirst()
				.or(() -> fitting.stream().findFirst());
		found.ifPresent(all::remove);
		return found;
	}

	/** The final target, or the printed note on it. */
	private void last(JsonNode node, Indicator indicator, String place) {
		String text = node.path("目標値").asText("").strip();
		boolean noted = indicator.getNotes().stream().anyMatch(n -> n.isPrinted() && n.getText().contains(text)
				&& (!node.hasNonNull("目標最終年度") || n.getText().contains(node.path("目標最終年度").asText())));
		if (noted) {
			put(place + "目標値", text.isEmpty() ? null : text);
			put(place + "目標最終年度", node.hasNonNull("目標最終年度") ? node.path("目標最終年度").decimalValue() : null);
			return;
		}
		for (Target target : indicator.getTargets()) {
			if (target.getKind() == TargetKind.FINAL && target.getDue() != null
					&& target.getDue().fiscalYear().year() == node.path("目標最終年度").asInt()) {
				put(place + "目標最終年度", target.getDue().fiscalYear());
				put(place + "目標値", number(text) != null && number(text).compareTo(target.getValue()) == 0 ? text : target.getValue());
			}
		}
	}

	private static BigDecimal number(String text) {
		try {
			return new BigDecimal(text.replace(",", ""));
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private void values(JsonNode years, Indicator indicator, String place, String target, String actual) {
		for (int i = 0; i < years.size(); i++) {
			int year = years.get(i).path("年度").asInt();
			String at = place + "[" + i + "].";
			boolean stated = false;
			for (Target one : indicator.getTargets()) {
				if (one.getKind() != TargetKind.FINAL && one.getDue() != null && one.getDue().fiscalYear().year() == year) {
					put(at + target, one.getValue());
					stated = true;
				}
			}
			for (Actual one : indicator.getActuals()) {
				if (one.getAsOf() != null && one.getAsOf().fiscalYear().year() == year) {
					put(at + actual, one.getValue());
					stated = true;
				}
			}
			boolean empty = years.get(i).path(target).isNull() && years.get(i).path(actual).isNull();
			if (stated || empty) { // a year with nothing in it states nothing
				put(at + "年度", FiscalYear.of(year));
			}
		}
	}

	Dossier dossier() {
		return dossier;
	}
}
