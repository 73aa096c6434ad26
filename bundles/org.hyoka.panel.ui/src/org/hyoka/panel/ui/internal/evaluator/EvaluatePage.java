// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.evaluator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.sheets.OtherRemark;
import org.hyoka.exchange.sheets.ScoreEdits;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.panel.ui.internal.sheets.MemberNames;
import org.hyoka.ui.editor.DossierEditor;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.SectionFold;
import org.hyoka.ui.internal.grid.WhenEdited;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.labels.PrimaryButton;
import org.hyoka.ui.labels.ThemeColors;
import org.hyoka.ui.page.DossierPage;

/**
 * The one page on which an evaluator scores an undertaking: per criterion what to judge by, the scale, the point and a
 * remark; how much is done, and the way to hand in.
 */
public final class EvaluatePage extends DossierPage {
	/** Id of the page. */
	public static final String ID = "org.hyoka.ui.evaluate";
	/** Id of the page that shows what is judged. */
	private static final String MATERIAL = "org.hyoka.ui.read";
	private PageScaffold scaffold;
	private Label done;
	private ProgressLine line;
	private Label all;
	private Label saved;
	private final List<Link> next = new ArrayList<>();
	private final List<Button> handIn = new ArrayList<>();
	private Addressee me;
	private Undertaking undertaking;
	private final List<ItemField> items = new ArrayList<>();
	private final List<Composite> sections = new ArrayList<>();
	private List<Object> built = List.of();
	private List<OtherRemark> others = List.of();
	private PackageAutosave keeper;
	private String outcome = "";

	@Override
	public Control createControl(Composite parent) {
		me = context().evaluator().orElseThrow();
		others = editor().filter(DossierEditor::isPackage).map(e -> OtherRemark.in(context().session().attachments()))
				.orElseGet(() -> OtherRemark.of(context().dossier(), me.member(), me.round().orElse(null)));
		scaffold = new PageScaffold(parent, "", lead(false));
		Composite head = scaffold.wideSection("");
		Composite bar = new Composite(head, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 16;
		bar.setLayout(layout);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		done = new Label(bar, SWT.WRAP);
		done.setFont(Fonts.section());
		done.setLayoutData(PageScaffold.wrapping());
		handIn(bar).setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		line = new ProgressLine(head);
		all = quiet(head);
		saved = quiet(head);
		next(head);
		keeper = PackageAutosave.of(context(), scaffold.control(), this::says);
		WhenEdited.run(context(), scaffold.control(), this::refresh);
		return scaffold.control();
	}

	private Button handIn(Composite parent) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.Evaluate_HandIn);
		PrimaryButton.mark(button);
		button.setToolTipText(Messages.Evaluate_HandInHelp);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> handIn()));
		button.addDisposeListener(e -> handIn.remove(button));
		handIn.add(button);
		return button;
	}

	private void next(Composite parent) {
		Link link = new Link(parent, SWT.WRAP);
		link.setLayoutData(PageScaffold.wrapping());
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> follow(e.text)));
		link.addDisposeListener(e -> next.remove(link));
		next.add(link);
	}

	private String lead(boolean remarks) {
		String name = MemberNames.of(context().dossier(), me.member());
		return me.round()
				.map(r -> Messages.bind(remarks ? Messages.Evaluate_RemarksRound : Messages.Evaluate_LeadRound, name,
						Objects.requireNonNullElse(r.getName(), "")))
				.orElseGet(() -> Messages.bind(remarks ? Messages.Evaluate_Remarks : Messages.Evaluate_Lead, name));
	}

	private static Label quiet(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setForeground(ThemeColors.of(parent).quiet());
		label.setLayoutData(PageScaffold.wrapping());
		return label;
	}

	private List<ScoringTask> tasks() {
		return ScoringTask.of(context().dossier(), me.member(), me.round().orElse(null));
	}

	@Override
	public void setSubject(EObject subject) {
		items.forEach(ItemField::commit);
		undertaking = subject instanceof Undertaking u ? u : null;
		scaffold.setTitle(undertaking == null ? Messages.Evaluate_Nothing
				: Messages.bind(Messages.Evaluate_Title, Labels.brief(undertaking)),
				lead(tasks().stream().anyMatch(t -> t.undertaking() == undertaking && t.items().stream().allMatch(i -> i.scale().isEmpty()))));
		refresh();
		scaffold.reflow();
	}

	private void refresh() {
		List<ScoringTask> tasks = tasks();
		Optional<ScoringTask> task = tasks.stream().filter(t -> t.undertaking() == undertaking).findFirst();
		List<Object> needed = new ArrayList<>();
		task.ifPresent(t -> t.items().forEach(i -> {
			needed.add(i.criterion());
			needed.add(i.scale().orElse(null));
			needed.add(others(i));
		}));
		if (!needed.equals(built)) {
			built = needed;
			build(task.map(ScoringTask::items).orElse(List.of()));
		}
		task.ifPresent(t -> {
			for (int i = 0; i < items.size(); i++) {
				items.get(i).show(t.items().get(i));
			}
		});
		progress(tasks, task);
	}

	private void build(List<ScoringTask.Item> of) {
		items.clear();
		sections.forEach(SectionFold::remove);
		sections.clear();
		for (ScoringTask.Item item : of) {
			Composite section = scaffold.wideSection("");
			sections.add(section);
			items.add(new ItemField(section, context(), item.criterion(), item.scale().orElse(null), others(item), this::edits));
		}
		if (!of.isEmpty()) { // the last point is far from the head
			Composite end = scaffold.wideSection("");
			sections.add(end);
			handIn(end);
			next(end);
		}
		scaffold.reflow();
	}

	private List<OtherRemark> others(ScoringTask.Item item) {
		return others.stream().filter(o -> o.isOn(undertaking, item.criterion())).toList();
	}

	private ScoreEdits edits() {
		return new ScoreEdits(context().domain(), context().dossier(), me.member(), undertaking, me.round().orElse(null),
				SheetState.DRAFT, HandInRun.today());
	}

	private void progress(List<ScoringTask> tasks, Optional<ScoringTask> task) {
		int total = task.map(t -> t.items().size()).orElse(0);
		int count = task.map(ScoringTask::done).orElse(0);
		done.setText(task.isEmpty() ? Messages.Evaluate_NothingWhy : Messages.bind(Messages.Evaluate_Done, total, count));
		line.show(count, total);
		int everything = tasks.stream().mapToInt(t -> t.items().size()).sum();
		int everywhere = tasks.stream().mapToInt(ScoringTask::done).sum();
		all.setText(Messages.bind(Messages.Evaluate_All, new Object[] { tasks.size(), everything, everywhere }));
		handIn.forEach(b -> b.setEnabled(me.declares() || tasks.stream().anyMatch(ScoringTask::begun)));
		next(tasks);
		says(keeper.words());
	}

	/** What may come next: reading, the next undertaking that is not done, and back to the whole dossier. */
	private void next(List<ScoringTask> tasks) {
		StringBuilder text = new StringBuilder();
		if (undertaking != null) {
			text.append(anchor("read", Messages.Evaluate_Read));
		}
		following(tasks)
				.ifPresent(t -> text.append("　").append(anchor("next", Messages.bind(Messages.Evaluate_Next,
						Labels.brief(t.undertaking()).replace("<", "＜").replace("&", "&&")))));
		if (editor().filter(e -> !e.isPackage()).isPresent()) {
			text.append("　").append(anchor("leave", Messages.Evaluate_Leave));
		}
		String words = text.toString().strip();
		next.stream().filter(l -> !l.getText().equals(words)).forEach(l -> l.setText(words));
	}

	/** The undertaking that is not done and comes next after the one that is shown; after the last one the first. */
	private Optional<ScoringTask> following(List<ScoringTask> tasks) {
		List<ScoringTask> round = new ArrayList<>(tasks);
		for (int i = 0; i < tasks.size(); i++) {
			if (tasks.get(i).undertaking() == undertaking) {
				Collections.rotate(round, -i);
			}
		}
		return round.stream().filter(t -> !t.complete() && t.undertaking() != undertaking).findFirst();
	}

	private static String anchor(String id, String words) {
		return "<a href=\"" + id + "\">" + words + "</a>";
	}

	private Optional<DossierEditor> editor() {
		return context() instanceof DossierEditor editor ? Optional.of(editor) : Optional.empty();
	}

	private void follow(String link) {
		items.forEach(ItemField::commit);
		switch (link) {
		case "read" -> context().show(MATERIAL, undertaking);
		case "next" -> following(tasks())
				.ifPresent(t -> context().show(ID, t.undertaking()));
		case "leave" -> editor().ifPresent(e -> scaffold.control().getDisplay().asyncExec(() -> e.endEvaluation()));
		default -> {
			// there is no other
		}
		}
	}

	private void says(String words) {
		if (!saved.isDisposed()) {
			String text = Stream.of(handedIn(), outcome, words).filter(w -> !w.isEmpty()).collect(Collectors.joining("　"));
			if (!saved.getText().equals(text)) {
				saved.setText(text.replace("&", "&&"));
				PageScaffold.reflow(saved);
			}
		}
	}

	/** Whether the sheet that is shown was handed in, and nothing has changed since. */
	private String handedIn() {
		boolean in = tasks().stream().filter(t -> t.undertaking() == undertaking && t.begun())
				.anyMatch(t -> t.sheet().filter(s -> s.getState() == SheetState.RECEIVED).isPresent());
		if (!in) {
			outcome = "";
		}
		return in && outcome.isEmpty() ? Messages.Evaluate_HandedIn : "";
	}

	private void handIn() {
		items.forEach(ItemField::commit);
		new HandInRun(context().session(), me, words -> {
			outcome = words;
			says(keeper.words());
		}).ask(scaffold.control().getShell());
	}

	@Override
	public boolean reveal(EObject object, EStructuralFeature feature) {
		return object instanceof Score score && items.stream().filter(i -> i.criterion() == score.getCriterion()).findFirst()
				.map(ItemField::focus).orElse(false);
	}

	@Override
	public void setFocus() {
		items.stream().findFirst().ifPresent(ItemField::focus);
	}

	/** Executes a command, if there is anything to do. */
	static void execute(org.hyoka.ui.page.PageContext context, Command command) {
		if (command != null) {
			context.domain().getCommandStack().execute(command);
		}
	}
}
