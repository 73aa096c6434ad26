// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * A dossier file as the input of the dossier editor; open dossiers come back at restart.
 *
 * @since 0.1
 */
public final class DossierEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {
	/** Restores inputs at restart. */
	public static final class Factory implements IElementFactory {
		@Override
		public IAdaptable createElement(IMemento memento) {
			String path = memento.getString("path");
			return path == null ? null : new DossierEditorInput(Path.of(path));
		}
	}

	private static final String FACTORY = "org.hyoka.ui.editor.inputFactory";
	private final Path path;

	/** @param path of a dossier file */
	public DossierEditorInput(Path path) {
		this.path = path.toAbsolutePath().normalize();
	}

	/** Absolute path of the file. */
	public Path path() {
		return path;
	}

	@Override
	public boolean exists() {
		return true; // the editor says it better than a missing entry
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return String.valueOf(path.getFileName());
	}

	@Override
	public String getToolTipText() {
		return path.toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString("path", path.toString());
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DossierEditorInput input && path.equals(input.path);
	}

	@Override
	public int hashCode() {
		return Objects.hash(path);
	}
}
