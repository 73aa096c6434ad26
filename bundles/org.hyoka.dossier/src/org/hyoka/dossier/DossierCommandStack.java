// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * The edits of a session. The dossier is dirty when the stack stands elsewhere than at the save mark; undoing back to
 * the mark makes it clean again. A command that changes nothing is no edit: it is not kept, and what could be redone
 * still can. Listeners also hear of the save mark.
 * <p>
 * A command that fails throws its exception to whoever executed it. All runs under the session's lock; listeners are
 * called after it is released.
 *
 * @since 0.1
 */
public final class DossierCommandStack extends BasicCommandStack {
	/** The place below all commands. */
	private static final Object BOTTOM = new Object();
	/** A place that is never reached again. */
	private static final Object NOWHERE = new Object();
	private final ReentrantLock model;
	private final LongSupplier changes;
	private final AtomicInteger waiting = new AtomicInteger();
	private Object saveMark = BOTTOM;
	private RuntimeException failure;

	/**
	 * @param model   held while the model changes
	 * @param changes a number that grows with each real change of the model
	 */
	DossierCommandStack(ReentrantLock model, LongSupplier changes) {
		this.model = model;
		this.changes = changes;
	}

	/** What can be undone, the last edit first. */
	public List<Command> undoable() {
		lock();
		try {
			return List.copyOf(commandList.subList(0, top + 1).reversed());
		} finally {
			model.unlock();
		}
	}

	@Override
	public void execute(Command command) {
		if (command == null) {
			return;
		}
		boolean kept;
		lock();
		try {
			kept = executeLocked(command);
		} finally {
			model.unlock();
		}
		if (kept) {
			notifyListeners();
		}
	}

	private boolean executeLocked(Command command) {
		if (!command.canExecute()) {
			command.dispose();
			return false;
		}
		long before = changes.getAsLong();
		try {
			command.execute();
		} catch (AbortExecutionException e) {
			// The command's own way to say that nothing was to be done.
			command.dispose();
			return false;
		} catch (RuntimeException e) {
			command.dispose();
			if (changes.getAsLong() != before) {
				saveMark = NOWHERE;
			}
			throw e;
		}
		if (changes.getAsLong() == before && !(command instanceof AbstractCommand.NonDirtying)) {
			command.dispose();
			return false;
		}
		List<Command> undone = commandList.subList(top + 1, commandList.size());
		undone.forEach(Command::dispose);
		undone.clear();
		commandList.add(command);
		top++;
		mostRecentCommand = command;
		return true;
	}

	@Override
	public void undo() {
		locked(super::undo);
	}

	@Override
	public void redo() {
		locked(super::redo);
	}

	private void lock() {
		waiting.incrementAndGet();
		try {
			model.lock();
		} finally {
			waiting.decrementAndGet();
		}
	}

	/** Whether somebody waits to change the model. */
	boolean isAwaited() {
		return waiting.get() > 0;
	}

	private void locked(Runnable action) {
		lock();
		try {
			failure = null;
			action.run();
			if (failure != null) {
				saveMark = NOWHERE;
				throw failure;
			}
		} finally {
			model.unlock();
		}
	}

	/** Kept until undo or redo is over; it is thrown then. */
	@Override
	protected void handleError(Exception exception) {
		failure = exception instanceof RuntimeException e ? e : new IllegalStateException(exception);
	}

	@Override
	public void flush() {
		boolean dirty = isSaveNeeded();
		super.flush();
		saveMark = dirty ? NOWHERE : BOTTOM;
	}

	/** Whether the stack stands elsewhere than at the save mark. */
	@Override
	public boolean isSaveNeeded() {
		return place() != saveMark;
	}

	/** Sets the save mark here. */
	@Override
	public void saveIsDone() {
		saved(place());
	}

	/** Where the stack stands: at the latest command that counts. */
	Object place() {
		for (int i = top; i >= 0; i--) {
			if (!(commandList.get(i) instanceof AbstractCommand.NonDirtying)) {
				return commandList.get(i);
			}
		}
		return BOTTOM;
	}

	/** Sets the save mark to where the stack stood when the model was written. */
	void saved(Object place) {
		saveMark = place;
		notifyListeners();
	}

	/** What is in memory is in no file. */
	void neverSaved() {
		saveMark = NOWHERE;
		notifyListeners();
	}
}
