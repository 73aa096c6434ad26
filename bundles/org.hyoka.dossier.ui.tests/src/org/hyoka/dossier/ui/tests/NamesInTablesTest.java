// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.DOSSIER__PERSONS;
import static org.hyoka.model.hyoka.HyokaPackage.Literals.MEMBER__PERSON;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Person;
import org.hyoka.testsupport.DossierWindow;
import org.hyoka.testsupport.PictureOnFailure;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names are typed into tables: registered where they are new, found where they are known. */
@ExtendWith(PictureOnFailure.class)
class NamesInTablesTest extends TablesOfANewDossier {
	@Test
	void aNameIsTypedIntoItsCellAndRegisteredInTheSameStep() {
		Table table = members();
		column(table, MEMBER__PERSON);
		type(table, "Mori Ichiro");
		assertThat(onPanel()).containsExactly("Mori Ichiro");
		assertThat(DossierWindow.<List<String>>ask(editor, s -> s.dossier().getPersons().stream().map(NamedElement::getName).toList()))
				.containsExactly("Mori Ichiro");
		DossierWindow.command(UNDO);
		assertThat(onPanel()).containsExactly("");
		assertThat(Ui.<Boolean>get(() -> editor.dossier().getPersons().isEmpty())).isTrue();
	}

	@Test
	void whatIsTypedIntoANewRowGoesToItsFirstBlankCell() {
		Table table = members();
		key(table, SWT.INSERT, (char) 0, 0);
		type(table, "Mori Ichiro"); // into the name, beside a role that is preset
		assertThat(onPanel()).containsExactly("", "Mori Ichiro");
	}

	private static boolean offers(String words) {
		return Arrays.stream(Ui.display().getShells()).filter(s -> s.isVisible() && s != Ui.window().getShell())
				.flatMap(s -> Widgets.all(s, Table.class).stream()).anyMatch(t -> t.getItemCount() > 0 && t.getItem(0).getText().contains(words));
	}

	@Test
	void tabGoesOnFromANameWhileTheListOfNamesIsOpen() {
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, 'M', 'M', SWT.SHIFT);
		Text field = field(table);
		Ui.waitUntil("it is offered to register the name", () -> offers("M"));
		Ui.run(() -> field.traverse(SWT.TRAVERSE_TAB_NEXT));
		Ui.waitUntil("it has been taken", () -> editor.dossier().getPanel().getMembers().getFirst().getPerson() != null);
		Ui.waitUntil("the list is gone", () -> !offers("M"));
		assertThat(Ui.<Boolean>get(() -> Widgets.first(table, Text.class, t -> t.isVisible() && t != field).isPresent()))
				.as("the next cell is edited").isTrue();
	}

	private void register(String name) {
		Ui.run(() -> {
			Person person = HyokaFactory.eINSTANCE.createPerson();
			person.setName(name);
			editor.session().execute(AddCommand.create(editor.getEditingDomain(), editor.dossier(), DOSSIER__PERSONS, person));
		});
	}

	@Test
	void aNameThatBeginsToBeTypedIsNotAnsweredWithAnotherOne() {
		register("森　一郎");
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, 'S', 'S', SWT.SHIFT);
		Ui.waitUntil("it is offered to register the name, before all others", () -> offers("S"));
	}

	@Test
	void aNameThatIsRegisteredIsFoundAndNotRegisteredAgain() {
		register("森　一郎");
		Table table = members();
		column(table, MEMBER__PERSON);
		key(table, SWT.F2, (char) 0, 0);
		Text field = field(table);
		Ui.run(() -> field.setText("森一郎"));
		Ui.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(onPanel()).containsExactly("森　一郎");
		assertThat(Ui.<Integer>get(() -> editor.dossier().getPersons().size())).isEqualTo(1);
	}
}
