// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.review;

import static org.hyoka.model.hyoka.HyokaPackage.Literals.*;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.hyoka.core.money.ExpenditureSums;
import org.hyoka.core.money.Sum;
import org.hyoka.core.text.Amounts;
import org.hyoka.model.hyoka.Contract;
import org.hyoka.model.hyoka.Expenditure;
import org.hyoka.model.hyoka.ExpenseItem;
import org.hyoka.model.hyoka.Payee;
import org.hyoka.model.hyoka.PayeeBlock;
import org.hyoka.model.hyoka.Unit;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.ListAndDetails;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.tables.ObjectTable;
import org.hyoka.ui.tables.ObjectTree;

/** One year's expenditure: blocks, payees and contracts as a tree with the fields of the chosen one, who pays whom, and overhead. */
final class ExpenditurePart {
	private static final int HEIGHT = 420;
	private final PageScaffold scaffold;
	private final ObjectTree tree;
	private final Composite fields;
	private final Map<EClass, Composite> sections = new LinkedHashMap<>();
	private final Map<EClass, FormBuilder> forms = new LinkedHashMap<>();
	private final Map<EClass, Subject> subjects = new LinkedHashMap<>();

	ExpenditurePart(PageScaffold scaffold, PageContext context, Subject expenditure) {
		this.scaffold = scaffold;
		ListAndDetails both = new ListAndDetails(scaffold.about(expenditure).wideSection(Labels.of(EXPENDITURE__BLOCKS)), 45);
		tree = new ObjectTree(both.first(), context, expenditure, HEIGHT, EXPENDITURE__BLOCKS, PAYEE_BLOCK__PAYEES, PAYEE__CONTRACTS,
				PAYEE__COMMITMENTS, CONTRACT__ITEMS).label(object -> label(object, expenditure));
		fields = both.second();
		FormBuilder block = form(PAYEE_BLOCK, context);
		block.row(2).all(PAYEE_BLOCK__CODE, NAMED_ELEMENT__NAME);
		block.area(PAYEE_BLOCK__ROLE, 3);
		block.row(2).all(PAYEE_BLOCK__COUNT, PAYEE_BLOCK__AMOUNT);
		FormBuilder payee = form(PAYEE, context);
		payee.row(2).all(PAYEE__NUMBER, PAYEE__OTHERS);
		payee.all(PAYEE__ORGANIZATION, NAMED_ELEMENT__NAME, PAYEE__AMOUNT, PAYEE__COMMISSIONED_BY);
		FormBuilder contract = form(CONTRACT, context);
		contract.all(NAMED_ELEMENT__NAME, CONTRACT__AMOUNT, CONTRACT__METHOD, CONTRACT__METHOD_TEXT);
		contract.row(2).all(CONTRACT__BIDDERS, CONTRACT__RATE);
		contract.area(CONTRACT__REASON, 3);
		contract.text(CONTRACT__OTHER);
		FormBuilder item = form(EXPENSE_ITEM, context);
		item.all(NAMED_ELEMENT__NAME, EXPENSE_ITEM__AMOUNT);
		item.area(EXPENSE_ITEM__USE, 3);
		tree.chosen().onChange(fields, this::show);
		new FormBuilder(scaffold.wideSection(Messages.Review_Totals), expenditure).computed(Messages.Review_Paid, Messages.Review_PaidRule,
				() -> expenditure.object().map(Expenditure.class::cast).map(ExpenditurePart::paid).orElse("–"));
		new ObjectTable(scaffold.wideSection(Labels.of(EXPENDITURE__LINKS)), context, expenditure, EXPENDITURE__LINKS, BLOCK_LINK, 6)
				.column(BLOCK_LINK__PAYER, 200).column(BLOCK_LINK__PAYEE, 200).column(BLOCK_LINK__AMOUNT, 100).column(BLOCK_LINK__FORM, 130)
				.column(BLOCK_LINK__TEXT, 260);
		new ObjectTable(scaffold.wideSection(Labels.of(EXPENDITURE__OVERHEADS)), context, expenditure, EXPENDITURE__OVERHEADS, EXPENSE_ITEM, 4)
				.column(NAMED_ELEMENT__NAME, 240).column(EXPENSE_ITEM__USE, 320).column(EXPENSE_ITEM__AMOUNT, 120);
		show();
	}

	/** What a line of the tree says: its name, and its amount behind. */
	private static String label(EObject object, Subject expenditure) {
		BigDecimal amount = switch (object) {
		case PayeeBlock block -> value(ExpenditureSums.of(block));
		case Payee payee -> value(ExpenditureSums.of(payee));
		case Contract contract -> contract.getAmount();
		case ExpenseItem item -> item.getAmount();
		default -> null;
		};
		Unit unit = expenditure.object().map(Expenditure.class::cast).map(Expenditure::getUnit).orElse(null);
		return amount == null ? Labels.of(object)
				: Messages.bind(Messages.Review_WithAmount, Labels.of(object), Amounts.format(amount, unit, Texts.locale()));
	}

	private static BigDecimal value(Sum sum) {
		return sum.isEmpty() ? null : sum.value();
	}

	private FormBuilder form(EClass type, PageContext context) {
		Composite section = new Composite(fields, SWT.NONE);
		section.setLayout(new GridLayout());
		section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Subject subject = new Subject(context, fields);
		FormBuilder form = new FormBuilder(section, subject);
		sections.put(type, section);
		subjects.put(type, subject);
		forms.put(type, form);
		return form;
	}

	/** The fields of what is chosen; those of nothing else. */
	private void show() {
		EObject now = tree.chosen().object().orElse(null);
		sections.forEach((type, section) -> {
			boolean shown = now != null && now.eClass() == type;
			subjects.get(type).set(shown ? now : null);
			section.setVisible(shown);
			((GridData) section.getLayoutData()).exclude = !shown;
		});
		PageScaffold.layout(fields);
		scaffold.reflow();
	}

	private static String paid(Expenditure expenditure) {
		Sum paid = ExpenditureSums.of(expenditure).paid();
		return paid.isEmpty() ? "–" : Amounts.format(paid.value(), expenditure.getUnit(), Texts.locale());
	}

	boolean reveal(EObject object, EStructuralFeature feature) {
		boolean found = tree.reveal(object);
		FormBuilder form = forms.get(object.eClass());
		return feature != null && form != null && form.focus(feature) || found;
	}
}
