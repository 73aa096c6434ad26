// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

/**
 * The object a group of fields shows; it changes as another is chosen. A subject may be a single contained child of
 * another (the period of an undertaking): it then comes into being, in the same undoable step, when its first value is
 * entered. All on the UI thread.
 */
public final class Subject {
	private final EditingDomain domain;
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

	/** A subject that is set from outside; its listeners are dropped with the control. */
	public Subject(EditingDomain domain, Control owner) {
		this(domain, null, null);
		owner.addDisposeListener(e -> set(null));
	}

	private Subject(EditingDomain domain, Subject parent, EReference reference) {
		this.domain = domain;
		this.parent = parent;
		this.reference = reference;
	}

	/** The object in the single containment reference, present or not. */
	public Subject child(EReference containment) {
		Subject child = new Subject(domain, this, containment);
		children.add(child);
		child.follow();
		return child;
	}

	/** The object; empty while none is chosen, or a child that does not exist yet. */
	public Optional<EObject> object() {
		return Optional.ofNullable(object);
	}

	/** Whether values can be entered. */
	public boolean editable() {
		return object != null || parent != null && parent.editable();
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
	public void onChange(Control owner, Runnable listener) {
		listeners.add(listener);
		owner.addDisposeListener(e -> listeners.remove(listener));
	}

	/** The value of a feature; null without an object. */
	public Object get(EStructuralFeature feature) {
		return object == null ? null : object.eGet(feature);
	}

	/**
	 * Sets a value by an undoable command; does nothing if it is the same.
	 *
	 * @param value null to unset
	 */
	public void put(EStructuralFeature feature, Object value) {
		Object old = object == null ? null : object.eGet(feature);
		Object unset = feature.getDefaultValue();
		if (java.util.Objects.equals(old == null ? unset : old, value == null ? unset : value)) {
			return;
		}
		withObject(o -> SetCommand.create(domain, o, feature, value == null ? SetCommand.UNSET_VALUE : value));
	}

	/** Runs a command on the object, which is made first if it is a child that does not exist yet: one undoable step. */
	public void withObject(java.util.function.Function<EObject, Command> command) {
		if (object != null) {
			domain.getCommandStack().execute(command.apply(object));
			return;
		}
		if (!editable()) {
			return;
		}
		CompoundCommand all = new CompoundCommand(0);
		EObject made = create(all);
		all.append(command.apply(made));
		domain.getCommandStack().execute(all.unwrap());
	}

	private EObject create(CompoundCommand all) {
		EObject owner = parent.object != null ? parent.object : parent.create(all);
		EObject made = EcoreUtil.create(reference.getEReferenceType());
		all.append(SetCommand.create(domain, owner, reference, made));
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
