// SPDX-License-Identifier: EPL-2.0
package org.hyoka.panel.ui.internal.sheets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.indicators.EvaluationDay;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.scoring.Interests;
import org.hyoka.core.scoring.Interests.Tie;
import org.hyoka.exchange.sheets.ScoringTask;
import org.hyoka.exchange.sheets.SheetWriter;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.report.Confidential;
import org.hyoka.ui.internal.Services;
import org.hyoka.ui.labels.Labels;
import org.hyoka.ui.rows.RowsTable;
import org.hyoka.ui.rows.RowsTable.Column;

/** Asks for which members packages are to be made, in which round, and in which folder. */
final class SendDialog extends QuietDialog {
	/** Affiliations of so many years before the evaluation count, as where nothing else is chosen. */
	private static final int YEARS = 5;
	private final Dossier dossier;
	private final Path start;
	private final List<Member> members;
	private final Set<Assessment> expected;
	private final List<Tie> ties;
	private final List<SheetWriter> forms = Services.all(SheetWriter.class);
	private Combo rounds;
	private RowsTable<Member> table;
	private Text folder;
	private Label problem;
	private Button secrets;
	private boolean confidential;
	private boolean declares = true;
	private Button declaration;
	private List<Member> chosen = List.of();
	private ScoringRound round;
	private Path target;
	private Optional<SheetWriter> form = Optional.empty();

	/** @param start the folder that is proposed */
	SendDialog(Shell parent, Dossier dossier, Path start) {
		super(parent, Messages.Send_Title, Messages.Send_Lead, Messages.Send_Do);
		this.dossier = dossier;
		this.start = start;
		this.members = dossier.getPanel() == null ? List.of() : List.copyOf(dossier.getPanel().getMembers());
		this.expected = ExpectedSheets.of(dossier);
		this.ties = Interests.of(dossier, EvaluationDay.of(dossier).orElseGet(LocalDate::now).minusYears(YEARS));
		this.round = ScoringTask.currentRound(dossier, LocalDate.now()).orElse(null);
	}

	@Override
	void fill(Composite area) {
		if (!forms.isEmpty()) {
			quiet(area, Messages.Send_Form);
			Combo kinds = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
			kinds.add(Messages.Send_Package);
			forms.forEach(f -> kinds.add(f.label(Locale.getDefault())));
			kinds.select(0);
			kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				form = kinds.getSelectionIndex() == 0 ? Optional.empty() : Optional.of(forms.get(kinds.getSelectionIndex() - 1));
				if (secrets != null) {
					secrets.setEnabled(form.isEmpty());
				}
				declaration.setEnabled(form.isEmpty());
			}));
		}
		if (!dossier.getRounds().isEmpty()) {
			quiet(area, Messages.Send_Round);
			rounds = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
			rounds.setItems(dossier.getRounds().stream().map(Labels::of).toArray(String[]::new));
			rounds.select(dossier.getRounds().indexOf(round));
			rounds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				round = dossier.getRounds().get(rounds.getSelectionIndex());
				rows();
			}));
		}
		table = new RowsTable<>(area, Messages.Send_Member, SWT.CHECK | SWT.MULTI, 200, List.of(
				Column.words(Messages.Send_Member, 150, m -> MemberNames.of(dossier, m)),
				Column.words(Messages.Send_Judges, 170, this::judges), Column.words(Messages.Send_Without, 200, SendDialog::recusals),
				Column.words(Messages.Send_State, 150, this::state)));
		table.onChange(this::check);
		if (Confidential.in(dossier)) {
			secrets = new Button(area, SWT.CHECK);
			secrets.setText(Messages.Send_Confidential);
			secrets.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> confidential = secrets.getSelection()));
		}
		declaration = new Button(area, SWT.CHECK);
		declaration.setText(Messages.Send_Declares);
		declaration.setSelection(declares);
		declaration.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> declares = declaration.getSelection()));
		if (dossier.getPanel() != null && dossier.getPanel().getDisclosure() != PanelDisclosure.NONE) {
			quiet(area, dossier.getPanel().getDisclosure() == PanelDisclosure.COMMENTS ? Messages.Send_Remarks : Messages.Send_RemarksNamed);
		}
		quiet(area, Messages.Send_Folder);
		Composite line = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		line.setLayout(layout);
		line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		folder = new Text(line, SWT.BORDER);
		folder.setText(start.toString());
		folder.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		folder.addModifyListener(e -> check());
		Button browse = new Button(line, SWT.PUSH);
		browse.setText(Messages.Send_Browse);
		browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
		problem = quiet(area, "");
		rows();
	}

	private void rows() {
		table.show(members, m -> ScoringTask.of(dossier, m, round).stream().anyMatch(task -> isExpected(task) && !isIn(task)));
		check();
	}

	private boolean isExpected(ScoringTask task) {
		return expected.contains(task.assessment());
	}

	private static boolean isIn(ScoringTask task) {
		return task.sheet().filter(s -> s.getState() == SheetState.RECEIVED).isPresent();
	}

	private String judges(Member member) {
		List<ScoringTask> tasks = ScoringTask.of(dossier, member, round);
		return tasks.isEmpty() ? Messages.Send_Nothing
				: tasks.stream().map(t -> brief(t.undertaking())).collect(Collectors.joining(Messages.Dialog_And));
	}

	private static String recusals(Member member) {
		return member.getRecusals().stream().filter(r -> r.getUndertaking() != null).map(SendDialog::without)
				.collect(Collectors.joining(Messages.Dialog_And));
	}

	private String state(Member member) {
		List<ScoringTask> tasks = ScoringTask.of(dossier, member, round).stream().filter(this::isExpected).toList();
		long in = tasks.stream().filter(SendDialog::isIn).count();
		return tasks.isEmpty() ? "" : in == tasks.size() ? Messages.Send_AllIn
				: in > 0 ? Messages.bind(Messages.Send_SomeIn, in, tasks.size())
						: tasks.stream().anyMatch(t -> t.sheet().isPresent()) ? Messages.Send_Sent : Messages.Send_New;
	}

	private static String brief(Undertaking undertaking) {
		return undertaking.getCode() != null && !undertaking.getCode().isBlank() ? undertaking.getCode() : Labels.brief(undertaking);
	}

	private static String without(Recusal recusal) {
		return Messages.bind(Messages.Dialog_Reason, brief(recusal.getUndertaking()),
				Labels.of(Literals.RECUSAL_KIND, recusal.getKind()));
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.Send_Title);
		dialog.setMessage(Messages.Send_Folder);
		dialog.setFilterPath(folder.getText());
		String path = dialog.open();
		if (path != null) {
			folder.setText(path);
		}
	}

	@Override
	void opened() {
		check();
	}

	private void check() {
		if (problem == null) {
			return; // still being made
		}
		List<Member> now = new ArrayList<>(table.ticked());
		boolean idle = now.removeIf(m -> ScoringTask.of(dossier, m, round).isEmpty());
		Optional<Path> path = path();
		problem.setText(members.isEmpty() ? Messages.Send_NoMembers : path.isEmpty() ? Messages.Send_NoFolder
				: idle ? Messages.Send_Idle : undecided(now));
		chosen = List.copyOf(now);
		target = path.orElse(null);
		ready(!now.isEmpty() && path.isPresent(), Messages.bind(Messages.Send_DoSo, now.size()));
	}

	/** Says of how many of them it is not decided whether a tie is a reason not to judge. */
	private String undecided(List<Member> now) {
		long open = ties.stream().filter(tie -> now.contains(tie.member()) && tie.recusal().isEmpty()).map(Tie::member).distinct().count();
		return open == 0 ? "" : Messages.bind(Messages.Send_Ties, open);
	}

	private Optional<Path> path() {
		try {
			return folder == null || folder.getText().isBlank() ? Optional.empty()
					: Optional.of(Path.of(folder.getText().strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty(); // said below the field
		}
	}

	/** What was asked for. */
	SendRun.Order order() {
		return new SendRun.Order(chosen, Optional.ofNullable(round), target, form, confidential, declares);
	}
}
