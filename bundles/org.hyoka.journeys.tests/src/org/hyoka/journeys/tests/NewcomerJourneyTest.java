// SPDX-License-Identifier: EPL-2.0
package org.hyoka.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.INDICATOR__TARGETS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER__PERSON;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.NAMED_ELEMENT__NAME;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PANEL__MEMBERS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__END;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.PERIOD__START;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.TARGET__VALUE;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.UNDERTAKING__INDICATORS;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.testsupport.Cells;
import org.hyoka.testsupport.Person;
import org.hyoka.testsupport.Rows;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.testsupport.Words;
import org.hyoka.ui.forms.PageHead;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who begins: from the Welcome page to the finished report, with a period, a member of the panel, money, an indicator and its
 * target. It is usable as long as it takes no more than {@value #MOST} clicks and keys; the texts themselves are not counted.
 */
public class NewcomerJourneyTest extends Journey {
	private static final int MOST = 40;
	private static final String UI = "org.hyoka.dossier.ui";
	private static final String EXPORT = "org.hyoka.export.ui";
	private static final String NAME = "Battery program";
	private static final String MEMBER = "Mori Ichiro";

	@BeforeEach
	void nothingIsRemembered() throws Exception {
		InstanceScope.INSTANCE.getNode(EXPORT).clear();
		InstanceScope.INSTANCE.getNode(EXPORT).putBoolean("open", false); // no other program is started here
		person.menu(Words.menu("Menu_help"), Words.menu("Menu_welcome"));
		hands.count();
	}

	private static String button(String label) {
		return Words.of(label);
	}

	private void isUsable() {
		assertThat(hands.clicks() + hands.keys() + hands.scrolls())
				.as("%s clicks, %s keys, %s times brought into sight", hands.clicks(), hands.keys(),
						hands.scrolls())
				.isLessThanOrEqualTo(MOST);
		System.out.println("From Welcome to the report: " + hands.clicks() + " clicks, " + hands.keys() + " keys, " + hands.scrolls()
				+ " times brought into sight");
	}

	private static boolean asksForTheStart(Shell wizard) {
		return Ui.get(() -> ((WizardDialog) wizard.getData()).getCurrentPage().getName().equals("start"));
	}

	private void isComplete(Undertaking undertaking) {
		Ui.waitUntil("money is entered", () -> undertaking.getBudget().getEntries().size() == 2);
		Ui.waitUntil("the target is entered", () -> undertaking.getIndicators().getFirst().getTargets().getFirst().getValue() != null);
		assertThat(person.<String>ask(s -> s.dossier().getPanel().getMembers().getFirst().getPerson().getName())).isEqualTo(MEMBER);
		Path docx = folder.resolve("new.docx");
		Path pdf = folder.resolve("new.pdf");
		Ui.waitUntil("the report is written", () -> Files.exists(docx) && Files.exists(pdf));
	}

	@Test
	void byMouse() {
		person.follow(person.window(), Words.said(UI, "internal.welcome", "Welcome_template"));
		Shell wizard = person.asked("the wizard is open");
		String next = button(IDialogConstants.NEXT_LABEL);
		if (asksForTheStart(wizard)) {
			person.press(wizard, next);
		}
		person.step(wizard, "template");
		hands.type(NAME);
		person.press(wizard, next);
		Composite target = person.step(wizard, "target");
		person.enter(Person.texts(target).getFirst(), folder.resolve("new.hyoka").toString());
		person.press(wizard, button(Words.said(UI, "internal.welcome.create", "New_create")));
		person.closed(wizard);
		Undertaking undertaking = person.ask(s -> s.dossier().getUndertakings().getFirst());
		person.follow(person.page(), Words.said(UI, "internal.pages.overview", "Overview_FirstProgram"));
		person.enter(PERIOD__START, "2024");
		person.enter(PERIOD__END, "2026");
		person.go("org.hyoka.ui.panel", null);
		Rows members = person.rows(PANEL__MEMBERS);
		members.add();
		members.enter(0, MEMBER__PERSON, MEMBER);
		person.go("org.hyoka.ui.money", undertaking);
		Cells budget = person.grid(0);
		budget.enter(1, 1, "1200");
		hands.type("1100");
		hands.press("Enter");
		person.go("org.hyoka.ui.indicators", undertaking);
		Rows indicators = person.rows(UNDERTAKING__INDICATORS);
		indicators.add();
		indicators.enter(0, NAMED_ELEMENT__NAME, "Papers");
		hands.press("Up"); // Enter went on to the blank row
		Rows targets = person.rows(INDICATOR__TARGETS);
		targets.add();
		targets.enter(0, TARGET__VALUE, "20");
		person.tool(person.window(), Words.of(Words.menu("Menu_export")));
		Shell export = person.asked("the wizard is open");
		person.press(export, Words.of(Words.said(EXPORT, "internal", "write")));
		writesADraft();
		isComplete(undertaking);
		isUsable();
	}

	/** Where something stands in the way of publishing, it is asked; a draft is the first answer. */
	private void writesADraft() {
		String draft = Words.said(EXPORT, "internal", "heldDraft");
		Ui.waitUntil("it is asked, or the report is written", () -> Files.exists(folder.resolve("new.docx")) || asksFor(draft));
		if (Ui.<Boolean>get(() -> asksFor(draft))) {
			hands.press("Enter");
		}
	}

	private static boolean asksFor(String words) {
		Shell active = Ui.display().getActiveShell();
		return active != null && active != Ui.window().getShell()
				&& Widgets.first(active, Button.class, b -> Words.of(b.getText()).equals(words)).isPresent();
	}

	@Test
	void byKeyboard() {
		hands.press("Ctrl+N");
		Shell wizard = person.asked("the wizard is open");
		if (asksForTheStart(wizard)) {
			hands.press("Enter");
		}
		person.step(wizard, "template");
		hands.type(NAME);
		hands.press("Alt+" + Words.key(IDialogConstants.NEXT_LABEL)); // Enter would put the file where dossiers usually are
		Composite target = person.step(wizard, "target");
		person.enter(Person.texts(target).getFirst(), folder.resolve("new.hyoka").toString());
		hands.press("Enter");
		person.closed(wizard);
		Undertaking undertaking = person.ask(s -> s.dossier().getUndertakings().getFirst());
		person.goOnTo("org.hyoka.ui.undertaking");
		person.tabTo("the first year", c -> c.getData("org.hyoka.feature") == PERIOD__START);
		hands.type("2024");
		hands.press("Tab");
		Ui.waitUntil("the last year is asked", () -> Ui.display().getFocusControl().getData("org.hyoka.feature") == PERIOD__END);
		hands.type("2026");
		person.goOnTo("org.hyoka.ui.money");
		Ui.waitUntil("the grid has the keyboard", () -> Ui.display().getFocusControl() instanceof NatTable);
		hands.type("1200");
		hands.press("Enter");
		Ui.waitUntil("it is entered", () -> undertaking.getBudget() != null && undertaking.getBudget().getEntries().size() == 1);
		hands.type("1100");
		hands.press("Enter");
		Ui.waitUntil("money is entered", () -> undertaking.getBudget().getEntries().size() == 2);
		person.goOnTo("org.hyoka.ui.indicators");
		Ui.waitUntil("an indicator can be added", () -> isPush(Ui.display().getFocusControl()));
		hands.press("Space");
		Rows indicators = person.rows(UNDERTAKING__INDICATORS);
		Ui.waitUntil("the row has the keyboard", () -> indicators.table().isFocusControl());
		hands.type("Papers");
		hands.press("Enter");
		Ui.waitUntil("it has its name", () -> "Papers".equals(undertaking.getIndicators().getFirst().getName()));
		hands.press("Up"); // Enter went on to the blank row
		person.tabTo("the button that adds a target", NewcomerJourneyTest::isPush);
		hands.press("Space");
		Rows targets = person.rows(INDICATOR__TARGETS);
		Ui.waitUntil("the row has the keyboard", () -> targets.table().isFocusControl());
		targets.goTo(TARGET__VALUE);
		hands.type("20");
		hands.press("Enter");
		person.goOnTo("org.hyoka.ui.panel");
		person.tabTo("the button that adds a member", NewcomerJourneyTest::isPush);
		hands.press("Space");
		Rows members = person.rows(PANEL__MEMBERS);
		Ui.waitUntil("the row has the keyboard", () -> members.table().isFocusControl());
		members.write(MEMBER); // a new row's keyboard is in its first blank cell: the role is preset
		hands.press("Enter");
		Ui.waitUntil("the table has the keyboard again", () -> members.table().isFocusControl());
		hands.press("Ctrl+E");
		person.asked("the wizard is open");
		hands.press("Alt+" + Words.key(Words.said(EXPORT, "internal", "write")));
		writesADraft();
		isComplete(undertaking);
		isUsable();
	}

	/** Whether a control is a button on the page below its head. */
	private static boolean isPush(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (PageHead.is(c)) {
				return false;
			}
		}
		return control instanceof Button b && (b.getStyle() & SWT.PUSH) != 0;
	}
}
