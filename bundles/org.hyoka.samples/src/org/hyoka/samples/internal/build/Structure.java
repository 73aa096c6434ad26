// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.internal.build;

import java.util.Arrays;
import java.util.List;

import org.hyoka.model.hyoka.ContractForm;
import org.hyoka.model.hyoka.EvaluationEvent;
import org.hyoka.model.hyoka.EvaluationState;
import org.hyoka.model.hyoka.FundingFlow;
import org.hyoka.model.hyoka.FundingStep;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.ResearchItem;
import org.hyoka.model.hyoka.RoleAssignment;
import org.hyoka.model.hyoka.RoleKind;
import org.hyoka.model.hyoka.Theme;
import org.hyoka.model.hyoka.Undertaking;

/** Header and structure of an undertaking out of text tables: items, themes, evaluations, funding flow, leaders. */
public final class Structure {
	private static final HyokaFactory F = HyokaFactory.eINSTANCE;

	private Structure() {
	}

	/**
	 * Adds research items with their themes. A row whose テーマ is empty opens an item; a row whose 番号 is empty is a
	 * theme of the item above; a row with both is an item with its first theme.
	 *
	 * @param block columns 番号, 名称, テーマ, 実施者 (registered, parted by 、); optional 代表 (a registered person), 開始 (fiscal
	 *              year), 表記 (printed implementer), 別名 (of the item), 上位 (code of the item it is a part of), テーマ番号
	 */
	public static void items(Registry registry, Undertaking owner, String block) {
		ResearchItem item = null;
		for (TextTable.Row row : TextTable.parse(owner.getName() + " items", block).rows()) {
			if (!row.cell("番号").isEmpty()) {
				item = F.createResearchItem();
				item.setCode(row.cell("番号"));
				item.setName(row.read("名称", s -> s));
				ResearchItem opened = item;
				row.optional("別名").ifPresent(text -> Registry.aliases(opened, text));
				row.readOptional("上位", code -> MoneyTables.item(owner, code).getItems()).orElse(owner.getResearchItems())
						.add(item);
			}
			if (row.cell("テーマ").isEmpty() && row.cell("実施者").isEmpty()) {
				continue;
			}
			if (item == null) {
				throw row.error("番号", "opens no item, and there is none above");
			}
			item.getThemes().add(theme(registry, row));
		}
	}

	private static Theme theme(Registry registry, TextTable.Row row) {
		Theme theme = F.createTheme();
		theme.setName(row.read("テーマ", s -> s));
		row.optional("テーマ番号").ifPresent(theme::setCode);
		row.readOptional("実施者", registry::organizationList).ifPresent(theme.getImplementers()::addAll);
		row.readOptional("代表", registry::person).ifPresent(theme::setLeader);
		row.readOptional("開始", Values::year).ifPresent(theme::setStartedIn);
		row.optional("表記").ifPresent(theme::setLabel);
		return theme;
	}

	/** Sets the description of an item. */
	public static void describe(Undertaking owner, String code, String text) {
		MoneyTables.item(owner, code).setDescription(Prose.of(text));
	}

	/**
	 * Adds evaluations.
	 *
	 * @param block columns 種類 (事前評価 …), 時期 (may be empty), 状態 (実施済, 今回, 予定), optional 記載 (words instead of a year)
	 */
	public static void evaluations(Undertaking owner, String block) {
		for (TextTable.Row row : TextTable.parse(owner.getName() + " evaluations", block).rows()) {
			EvaluationEvent event = F.createEvaluationEvent();
			event.setKind(row.read("種類", Values::evaluation));
			row.readOptional("時期", Values::point).ifPresent(event::setAt);
			event.setState(row.read("状態", Structure::evaluationState));
			row.optional("記載").ifPresent(event::setText);
			owner.getEvaluations().add(event);
		}
	}

	/** How another chapter calls a research item, such as 研究開発課題１ for 項目１. */
	public static void called(Undertaking owner, String code, String other) {
		Registry.aliases(MoneyTables.item(owner, code), other + "[略称]");
	}

	private static EvaluationState evaluationState(String text) {
		return switch (text) {
		case "実施済" -> EvaluationState.DONE;
		case "今回" -> EvaluationState.CURRENT;
		case "予定" -> EvaluationState.DUE;
		default -> throw new SampleDataException("“" + text + "” is none of 実施済, 今回, 予定.");
		};
	}

	/**
	 * A funding flow as printed.
	 *
	 * @param text {@code 国 → AMED（定額補助） → 大学・企業（委託）}; a step that is a registered organization refers to it when
	 *             listed in {@code organizations}
	 */
	public static FundingFlow flow(Registry registry, String text, String... organizations) {
		FundingFlow flow = F.createFundingFlow();
		List<String> known = Arrays.asList(organizations);
		for (String part : text.split("→")) {
			FundingStep step = F.createFundingStep();
			String label = part.strip();
			step.setForm(ContractForm.NONE);
			int open = label.indexOf('（');
			if (open > 0 && label.endsWith("）")) {
				step.setForm(Values.form(label.substring(open + 1, label.length() - 1)));
				label = label.substring(0, open).strip();
			}
			step.setLabel(label);
			if (known.contains(label)) {
				step.setOrganization(registry.organization(label));
			}
			flow.getSteps().add(step);
		}
		return flow;
	}

	/**
	 * Adds leaders.
	 *
	 * @param block columns 役割 (PD, PS, PO, PL, 統括PL, SPL, 代表者, PI, その他), 氏名 (registered; may be empty), optional 機関
	 *              (registered), 役職 (as printed), 表記 (printed role), 記載 (words where no person is named)
	 */
	public static void roles(Registry registry, Undertaking owner, String block) {
		for (TextTable.Row row : TextTable.parse(owner.getName() + " roles", block).rows()) {
			RoleAssignment role = F.createRoleAssignment();
			role.setRole(row.read("役割", Structure::role));
			row.optional("表記").ifPresent(role::setLabel);
			row.readOptional("氏名", registry::person).ifPresent(role::setPerson);
			row.readOptional("機関", registry::organization).ifPresent(role::setOrganization);
			row.optional("役職").ifPresent(role::setPosition);
			row.optional("記載").ifPresent(role::setText);
			owner.getRoles().add(role);
		}
	}

	private static RoleKind role(String text) {
		return switch (text) {
		case "統括PL" -> RoleKind.CHIEF_PL;
		case "代表者" -> RoleKind.REPRESENTATIVE;
		case "その他" -> RoleKind.OTHER;
		case "PD", "PS", "PO", "PL", "SPL", "PI" -> RoleKind.getByName(text);
		default -> throw new SampleDataException("“" + text + "” is no role.");
		};
	}
}
