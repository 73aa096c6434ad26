// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.page.PageContext;

/**
 * The object a group of fields shows; it changes as another is chosen. A subject may be a single contained child of
 * another (the period of an undertaking): it then comes into being, in the same undoable step, when its first value is
 * entered. An object that is taken out of the dossier is shown no longer. All on the UI thread.
 *
 * @since 0.1
 */
public final class Subject {
	private final EditingDomain domain;
	private final PageContext context;
	private final Control owner;
	private final Subject parent;
	private final EReference reference;
	private final List<Runnable> listeners = new ArrayList<>();
	private final AdapterImpl adapter = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification message) {
			if (!message.isTouch()) {
				changed(message);
			}
		}
	};
	private final List<Subject> children = new ArrayList<>();
	private EObject object;
	private Supplier<Optional<Made>> maker = Optional::empty;
	private EObject made;
	private FieldMarks marks;

	/** A subject that is set from outside; its listeners are dropped with the control. Its fields show no problems. */
	public Subject(EditingDomain domain, Control owner) {
		this(domain, null, owner, null, null);
		owner.addDisposeListener(e -> set(null));
	}

	/** A subject that is set from outside and whose fields show problems; its listeners are dropped with the control. */
	public Subject(PageContext context, Control owner) {
		this(context.domain(), context, owner, null, null);
		owner.addDisposeListener(e -> set(null));
		Refresh.onChange(context.session(), owner, this::dropIfGone);
	}

	private Subject(EditingDomain domain, PageContext context, Control owner, Subject parent, EReference reference) {
		this.domain = domain;
		this.context = context;
		this.owner = owner;
		this.parent = parent;
		this.reference = reference;
	}

	/** An object that is in no dossier yet, and the command that puts it there. */
	public record Made(EObject object, Command command) {
	}

	/** Has an object made where none is shown, in the same undoable step as its first value; what is empty makes none. */
	public Subject madeBy(Supplier<Optional<Made>> newMaker) {
		maker = newMaker;
		return this;
	}

	private void dropIfGone() {
		if (object != null && !EcoreUtil.isAncestor(context.dossier(), object)) {
			set(null);
		}
	}

	/** The object in the single containment reference, present or not. */
	public Subject child(EReference containment) {
		Subject child = new Subject(domain, context, owner, this, containment);
		children.add(child);
		child.follow();
		return child;
	}

	/** The object; empty while none is chosen, or a child that does not exist yet. */
	public Optional<EObject> object() {
		return Optional.ofNullable(object);
	}

	/** What surrounds the page; empty for a subject that was made with an editing domain only. */
	public Optional<PageContext> context() {
		return Optional.ofNullable(context);
	}

	/** The problems at the fields of this subject; one for a subject and its children; empty without a context. */
	Optional<FieldMarks> marks() {
		if (parent != null) {
			return parent.marks();
		}
		if (marks == null && context != null) {
			marks = new FieldMarks(context, owner);
		}
		return Optional.ofNullable(marks);
	}

	/** Whether values can be entered. */
	public boolean editable() {
		return (object != null || parent != null && parent.editable() || maker.get().isPresent())
				&& (context == null || !context.session().isReadOnly());
	}

	/** Chooses another object; null for none. */
	public void set(EObject newObject) {
		if (object != newObject) {
			if (object != null) {
				object.eAdapters().remove(adapter);
			}
			object = newObject;
			if (object != null) {
				object.eAdapters().add(adapter);
			}
			children.forEach(Subject::follow);
		}
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Told after the object or one of its values has changed. */
	public void onChange(Control listening, Runnable listener) {
		listeners.add(listener);
		listening.addDisposeListener(e -> listeners.remove(listener));
	}

	/** The value of a feature; null without an object. */
	public Object get(EStructuralFeature feature) {
		return object == null || !feature.getEContainingClass().isSuperTypeOf(object.eClass()) ? null : object.eGet(feature);
	}

	/**
	 * Sets a value by an undoable command; does nothing if it is the same.
	 *
	 * @param value null to unset
	 */
	public void put(EStructuralFeature feature, Object value) {
		Object old = get(feature);
		Object unset = feature.getDefaultValue();
		if (Objects.equals(old == null ? unset : old, value == null ? unset : value)) {
			return;
		}
		withObject(o -> SetCommand.create(domain, o, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/** Sets a value of an object that was shown before, if it is still in a dossier. */
	void putInto(EObject earlier, EStructuralFeature feature, Object value) {
		if (earlier.eResource() != null && !Objects.equals(earlier.eGet(feature), value)) {
			domain.getCommandStack().execute(SetCommand.create(domain, earlier, feature, value == null ? SetCommand.UNSET_VALUE : value));
		}
	}

	/** Runs a command on the object, which is made first if it is a child that does not exist yet: one undoable step. */
	public void withObject(Function<EObject, Command> command) {
		Command whole = command(command);
		if (whole != null) {
			domain.getCommandStack().execute(whole);
			if (object == null && made != null && made.eContainer() != null) {
				set(made);
			}
		}
	}

	/** The command that {@link #withObject} runs, not run yet; null if there is nothing to run it on. */
	public Command command(Function<EObject, Command> command) {
		if (object != null) {
			return command.apply(object);
		}
		if (!editable()) {
			return null;
		}
		CompoundCommand all = new CompoundCommand(0);
		all.append(command.apply(create(all)));
		return all.unwrap();
	}

	private EObject create(CompoundCommand all) {
		if (parent == null) {
			Made next = maker.get().orElseThrow();
			made = next.object();
			all.append(next.command());
		} else {
			EObject holder = parent.object != null ? parent.object : parent.create(all);
			made = EcoreUtil.create(reference.getEReferenceType());
			all.append(SetCommand.create(domain, holder, reference, made));
		}
		return made;
	}

	private void follow() {
		set(parent == null ? object : (EObject) parent.get(reference));
	}

	private void changed(Notification message) {
		for (Subject child : children) {
			if (child.reference == message.getFeature()) {
				child.follow();
			}
		}
		List.copyOf(listeners).forEach(Runnable::run);
	}

	/** Runs with the object, if there is one. */
	public void ifPresent(Consumer<EObject> action) {
		object().ifPresent(action);
	}

	/** Where changes go through. */
	public EditingDomain domain() {
		return domain;
	}
}
