// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.PortfolioException;

/** Where an index is kept: opens it, lets one program write at a time, knows its folders, and puts a damaged one aside. */
interface IndexStore {
	/** What is held while somebody writes. */
	interface Lock extends AutoCloseable {
		@Override
		void close() throws IOException;
	}

	/** The store of a location. */
	static IndexStore of(IndexLocation location) {
		return switch (location) {
		case IndexLocation.InFile file -> new FileStore(file.path());
		case IndexLocation.OnServer server -> new ServerStore(server);
		};
	}

	/**
	 * Opens the index to write; makes it if there is none.
	 *
	 * @throws PortfolioException if it is damaged, is something else, or cannot be opened
	 */
	Database write() throws PortfolioException;

	/**
	 * Opens the index to read; nothing can be written through it.
	 *
	 * @throws PortfolioException if there is none, or it cannot be opened
	 */
	Database read() throws PortfolioException;

	/**
	 * Waits until nobody else writes the index. The system gives the lock up when a program is killed.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	Lock lock(IProgressMonitor monitor) throws IOException;

	/** The folders that the index covers; empty where there is none. */
	List<Path> folders() throws IOException;

	/** Adds folders that the index covers. */
	void addFolders(Database database, List<Path> folders) throws IOException;

	/**
	 * Takes folders from those that the index covers.
	 *
	 * @throws PortfolioException if others may work with the same folders
	 */
	void removeFolders(List<Path> folders) throws IOException;

	/** Whether somebody found the index damaged. */
	boolean isDamaged();

	/** Puts a damaged index aside, so that it can be looked at; empty where only whoever runs the server can heal it. */
	Optional<Path> putAside() throws IOException;
}
