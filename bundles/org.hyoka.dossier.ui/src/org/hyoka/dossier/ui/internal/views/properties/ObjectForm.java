// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.views.properties;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.hyoka.core.transfer.Transfers;
import org.hyoka.ui.forms.FormBuilder;
import org.hyoka.ui.forms.Subject;
import org.hyoka.ui.forms.Texts;
import org.hyoka.ui.labels.Fonts;
import org.hyoka.ui.labels.Labels;

/** A form for all features of one metaclass: values, long texts, what is computed, references, contents as links. */
final class ObjectForm {
	private static final int LINE = 160;
	private static final String ADD = "add";
	private static final int LINKS = 6;
	private static final int LINES_OF_PROSE = 6;
	private final Composite area;
	private final Subject subject;
	private final Consumer<EObject> lead;
	private final EClass type;

	ObjectForm(Composite parent, EClass type, EditingDomain domain, Consumer<EObject> lead) {
		this.type = type;
		this.lead = lead;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 16;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		subject = new Subject(domain, area);
	}

	/** Fills the form; the subject has been set, so that fields show their values at once. */
	void build(EObject first) {
		subject.set(first);
		FeatureGroups groups = FeatureGroups.of(type);
		if (!groups.values().isEmpty() || !groups.choices().isEmpty()) {
			Composite section = section(null);
			FormBuilder builder = new FormBuilder(section, subject);
			groups.values().forEach(builder::any);
			groups.choices().forEach(builder::choices);
		}
		if (!ComputedFact.of(first).isEmpty()) {
			computed(section(Messages.Properties_computed));
		}
		if (!groups.prose().isEmpty()) {
			FormBuilder builder = new FormBuilder(section(Messages.Properties_texts), subject);
			groups.prose().forEach(a -> builder.area(a, LINES_OF_PROSE));
		}
		if (!groups.references().isEmpty()) {
			FormBuilder builder = new FormBuilder(section(Messages.Properties_references), subject);
			groups.references().forEach(builder::any);
		}
		if (!groups.contents().isEmpty()) {
			Composite section = section(Messages.Properties_contents);
			groups.contents().forEach(r -> contents(section, r));
		}
		if (Additions.isAside(first)) {
			deletion(section(null), first);
		}
	}

	EClass type() {
		return type;
	}

	Composite control() {
		return area;
	}

	Subject subject() {
		return subject;
	}

	private Composite section(String head) {
		Composite section = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 8;
		section.setLayout(layout);
		section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		if (head != null) {
			Label label = new Label(section, SWT.NONE);
			label.setText(head);
			label.setFont(Fonts.strong());
		}
		return section;
	}

	/** What is computed has no frame and says its rule on hover; how many lines there are changes with the object. */
	private void computed(Composite section) {
		Label lines = new Label(section, SWT.WRAP);
		GridData data = wide();
		data.horizontalIndent = 8;
		lines.setLayoutData(data);
		Runnable show = () -> {
			List<ComputedFact> facts = subject.object().map(ComputedFact::of).orElse(List.of());
			lines.setText(facts.stream().map(f -> f.label() + "  = " + f.value()).collect(Collectors.joining("\n"))
					.replace("&", "&&"));
			lines.setToolTipText(facts.stream().map(ComputedFact::rule).distinct().collect(Collectors.joining("\n")));
		};
		subject.onChange(lines, show);
		show.run();
	}

	private void contents(Composite section, EReference reference) {
		Link link = new Link(section, SWT.WRAP);
		GridData data = wide();
		data.horizontalIndent = 8;
		link.setLayoutData(data);
		link.setToolTipText(Labels.help(reference));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			if (ADD.equals(e.text)) {
				add(link, reference);
				return;
			}
			List<EObject> children = children(reference);
			int i = Integer.parseInt(e.text);
			if (i < children.size()) {
				lead.accept(children.get(i));
			}
		}));
		Runnable show = () -> {
			link.setText(text(reference));
		};
		subject.onChange(link, show);
		show.run();
	}

	private String text(EReference reference) {
		List<EObject> children = children(reference);
		StringBuilder text = new StringBuilder(escape(Labels.of(reference)));
		if (reference.isMany() && !children.isEmpty()) {
			text.append(' ').append(children.size());
		}
		text.append("　");
		text.append(Texts.list(IntStream.range(0, Math.min(LINKS, children.size()))
				.mapToObj(i -> "<a href=\"" + i + "\">" + escape(Labels.of(children.get(i))) + "</a>").toList()));
		text.append(children.size() > LINKS ? "…" : "");
		if (canAdd(reference)) {
			text.append("　<a href=\"").append(ADD).append("\">").append(Messages.Properties_add).append("</a>");
		}
		return text.toString();
	}

	private boolean canAdd(EReference reference) {
		return subject.editable() && !Additions.types(reference).isEmpty()
				&& (reference.isMany() || children(reference).isEmpty());
	}

	/** A new object in a containment; asks what where it can be of several kinds. It is shown at once. */
	private void add(Link link, EReference reference) {
		List<EClass> types = Additions.types(reference);
		if (types.size() == 1) {
			make(reference, types.get(0));
			return;
		}
		Menu menu = new Menu(link);
		for (EClass each : types) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Labels.of(each).replace("&", "&&"));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> make(reference, each)));
		}
		menu.addListener(SWT.Hide, e -> link.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void make(EReference reference, EClass kind) {
		EObject made = EcoreUtil.create(kind);
		subject.withObject(o -> reference.isMany() ? AddCommand.create(subject.domain(), o, reference, made)
				: SetCommand.create(subject.domain(), o, reference, made));
		lead.accept(made);
	}

	/** Remarks and the like stand in no table, so they are deleted here. */
	private void deletion(Composite section, EObject first) {
		Link link = new Link(section, SWT.NONE);
		link.setText("<a>" + escape(Messages.bind(Messages.Properties_delete, Labels.of(first.eClass()))) + "</a>");
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> subject.object().ifPresent(o -> {
			EObject owner = o.eContainer();
			subject.domain().getCommandStack().execute(Transfers.delete(List.of(o), subject.domain()));
			lead.accept(owner);
		})));
	}

	private static String escape(String text) {
		return text.replace('<', '＜').replace('>', '＞').replace("&", "&&");
	}

	@SuppressWarnings("unchecked")
	private List<EObject> children(EReference reference) {
		Object value = subject.get(reference);
		return value == null ? List.of() : reference.isMany() ? (List<EObject>) value : List.of((EObject) value);
	}

	private static GridData wide() {
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LINE;
		return data;
	}

	void dispose() {
		if (!area.isDisposed()) {
			for (Control child : area.getChildren()) {
				child.dispose();
			}
			area.dispose();
		}
	}
}
