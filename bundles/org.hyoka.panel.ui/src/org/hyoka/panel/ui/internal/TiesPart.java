// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.naming.Naming;
import org.hyoka.core.scoring.Interests;
import org.hyoka.core.scoring.Interests.Tie;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.labels.Icons;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.PageContext;
import org.hyoka.ui.rows.AccessibleNames;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/**
 * Where members, or organizations of theirs, are named in what they would judge, before they are asked to: with the place and whether
 * somebody has decided upon it. What is a reason not to judge is entered as a recusal in one step.
 */
public final class TiesPart {
	private static final int CALM_MILLISECONDS = 200;
	private static final int ROWS = 220;
	private static final List<Integer> YEARS = List.of(1, 3, 5, 10, 20);
	private static final int USUAL = 2;
	private final PageContext context;
	private final Label summary;
	private final Combo years;
	/** Only there while there is something to list. */
	private final Composite list;
	private final RowsTable<Tie> table;
	private final Button recuse;
	private final Button show;
	private final Background<List<Tie>> looking;
	private volatile int counted = YEARS.get(USUAL);

	/** Makes the section on a page. */
	public TiesPart(PageScaffold scaffold, PageContext context) {
		Composite section = scaffold.wideSection(Messages.Ties_title);
		this.context = context;
		summary = new Label(section, SWT.WRAP);
		summary.setForeground(ThemeColors.of(section).quiet());
		summary.setLayoutData(PageScaffold.wrapping());
		years = new Combo(section, SWT.READ_ONLY | SWT.DROP_DOWN);
		YEARS.forEach(n -> years.add(Messages.bind(Messages.Ties_years, n)));
		years.select(USUAL);
		years.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));
		AccessibleNames.name(years, () -> Messages.Ties_yearsName);
		list = new Composite(section, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		list.setLayout(layout);
		list.setLayoutData(PageScaffold.wrapping());
		table = new RowsTable<>(list, Messages.Ties_title, SWT.MULTI, ROWS, List.of(
				new Column<>(Messages.Ties_state, 110, t -> t.recusal().map(r -> Labels.of(r.getKind())).orElse(Messages.Ties_undecided),
						t -> Optional.of(Icons.image(t.recusal().isPresent() ? "mark-full" : "finding-warning"))),
				Column.words(Messages.Ties_member, 110, t -> Labels.of(t.member())),
				Column.words(Messages.Ties_undertaking, 130, t -> Labels.brief(t.undertaking())),
				Column.words(Messages.Ties_by, 150, t -> t.organization().map(Labels::of).orElse(Messages.Ties_self)),
				Column.words(Messages.Ties_where, 220, TiesPart::place)));
		Composite actions = row(list);
		recuse = button(actions, Messages.Ties_recuse, this::recuse);
		show = button(actions, Messages.Ties_show, this::show);
		table.onChange(this::enable);
		table.onOpen(this::show);
		looking = new Background<>(context.session(), section, Messages.Ties_title, CALM_MILLISECONDS, pause -> {
			pause.run();
			return Interests.of(context.dossier(), EvaluationDay.of(context.dossier()).orElseGet(LocalDate::now).minusYears(counted));
		}, this::take);
		years.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			counted = YEARS.get(Math.max(0, years.getSelectionIndex()));
			looking.work();
		}));
		Refresh.onChange(context.session(), section, looking::later);
		take(List.of());
		looking.work();
	}

	/** A row for buttons, which becomes several where it is narrow. */
	static Composite row(Composite section) {
		Composite row = new Composite(section, SWT.NONE);
		row.setLayout(RowLayoutFactory.fillDefaults().spacing(8).wrap(true).create());
		row.setLayoutData(PageScaffold.wrapping());
		return row;
	}

	/** A button in such a row. */
	static Button button(Composite row, String label, Runnable run) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(label);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> run.run()));
		return button;
	}

	/** Where the member is named, and as what. */
	private static String place(Tie tie) {
		return Messages.bind(Messages.Ties_place, Naming.where(tie.at(), Texts.locale()), Labels.of(tie.as()));
	}

	private void take(List<Tie> ties) {
		List<Tie> before = table.selected();
		List<Tie> ordered = new ArrayList<>(ties.stream().filter(t -> t.recusal().isEmpty()).toList());
		long open = ordered.size();
		ties.stream().filter(t -> t.recusal().isPresent()).forEach(ordered::add);
		summary.setText(ties.isEmpty() ? Messages.Ties_none : Messages.bind(Messages.Ties_count, ties.size(), open));
		((GridData) list.getLayoutData()).exclude = ties.isEmpty();
		list.setVisible(!ties.isEmpty());
		table.show(ordered, t -> false);
		before.stream().filter(ordered::contains).findFirst().or(() -> ordered.stream().findFirst()).ifPresent(table::choose);
		enable();
		PageScaffold.reflow(summary.getParent());
	}

	private void enable() {
		List<Tie> chosen = table.selected();
		recuse.setEnabled(!context.session().isReadOnly() && chosen.stream().anyMatch(t -> t.recusal().isEmpty()));
		show.setEnabled(!chosen.isEmpty());
	}

	private void show() {
		table.chosen().ifPresent(tie -> context.reveal(tie.at(), tie.as()));
	}

	/** What a member and an undertaking are tied by. */
	private record Pair(Member member, Undertaking undertaking) {
	}

	/** The chosen members do not judge the chosen undertakings; the reason says where they are named. */
	private void recuse() {
		List<Tie> chosen = table.selected().stream().filter(t -> t.recusal().isEmpty()).toList();
		CompoundCommand step = new CompoundCommand(Messages.Ties_step);
		chosen.stream().map(t -> new Pair(t.member(), t.undertaking())).distinct().forEach(pair -> {
			Recusal recusal = HyokaFactory.eINSTANCE.createRecusal();
			recusal.setUndertaking(pair.undertaking());
			recusal.setKind(RecusalKind.RECUSED);
			recusal.setReason(Texts.list(chosen.stream().filter(t -> t.member() == pair.member() && t.undertaking() == pair.undertaking())
					.map(TiesPart::reason).distinct().toList()));
			step.append(AddCommand.create(context.domain(), pair.member(), Literals.MEMBER__RECUSALS, recusal));
		});
		if (!step.isEmpty()) {
			context.session().execute(step);
		}
	}

	private static String reason(Tie tie) {
		return tie.organization().map(o -> Messages.bind(Messages.Ties_reasonBy, Labels.of(o), place(tie))).orElse(place(tie));
	}
}
