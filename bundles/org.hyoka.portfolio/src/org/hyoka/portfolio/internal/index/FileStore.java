// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.internal.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.PortfolioException.Reason;

/** An index in a file of SQLite, with a list of folders, a lock and a mark beside it. */
record FileStore(Path file) implements IndexStore {
	@Override
	public Database write() throws PortfolioException {
		return SqliteDatabase.write(file);
	}

	@Override
	public Database read() throws PortfolioException {
		return SqliteDatabase.read(file);
	}

	@Override
	public Lock lock(IProgressMonitor monitor) throws IOException {
		try {
			Files.createDirectories(file.getParent());
		} catch (IOException e) {
			throw Failures.of(Reason.NO_ACCESS, file, e);
		}
		return WriterLock.of(file, monitor);
	}

	@Override
	public List<Path> folders() throws IOException {
		return IndexFiles.folders(file);
	}

	@Override
	public void addFolders(Database database, List<Path> folders) throws IOException {
		IndexFiles.addFolders(file, folders);
	}

	@Override
	public void removeFolders(List<Path> folders) throws IOException {
		IndexFiles.removeFolders(file, folders);
	}

	@Override
	public boolean isDamaged() {
		return Files.exists(IndexFiles.damaged(file));
	}

	@Override
	public Optional<Path> putAside() throws IOException {
		return Optional.of(IndexFiles.putAside(file));
	}
}
