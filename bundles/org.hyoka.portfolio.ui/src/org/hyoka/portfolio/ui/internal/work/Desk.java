// SPDX-License-Identifier: EPL-2.0
package org.hyoka.portfolio.ui.internal.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.hyoka.consistency.Validators;
import org.hyoka.portfolio.Answer.Line;
import org.hyoka.portfolio.Answer.SourceRef;
import org.hyoka.portfolio.IndexLocation;
import org.hyoka.portfolio.IndexState;
import org.hyoka.portfolio.Portfolio;
import org.hyoka.portfolio.PortfolioException;
import org.hyoka.portfolio.internal.answers.ArrangedAnswer;
import org.hyoka.portfolio.internal.cli.PortfolioService;
import org.hyoka.questions.Question;
import org.hyoka.ui.internal.Services;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What a person works on: an index, the folders that it covers, and how it stands. The folders are remembered with the index, and where
 * that is with the settings. Answers are kept until the index changes.
 */
public final class Desk {
	private static final Desk STANDARD = new Desk();
	private static final String INDEX = "index";
	private static final int KEPT_ANSWERS = 24;
	private final CompletableFuture<Portfolio> portfolio = new CompletableFuture<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final Map<List<Object>, ArrangedAnswer> answers = new LinkedHashMap<>(KEPT_ANSWERS, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<List<Object>, ArrangedAnswer> eldest) {
			return size() > KEPT_ANSWERS;
		}
	};
	private final Refreshing refreshing = new Refreshing(this);
	private volatile IndexLocation index;
	private volatile int edition;
	private volatile Standing standing = Standing.UNKNOWN;

	/**
	 * How the index stands.
	 *
	 * @param known   whether it was looked at
	 * @param folders that it covers
	 * @param state   what it holds; empty where there is none yet
	 * @param sentence what a person has to know of it; empty for nothing
	 */
	public record Standing(boolean known, List<Path> folders, Optional<IndexState> state, String sentence) {
		static final Standing UNKNOWN = new Standing(false, List.of(), Optional.empty(), "");

		/** Keeps the list from changing. */
		public Standing {
			folders = List.copyOf(folders);
		}
	}

	private Desk() {
	}

	/** That of this person. */
	public static Desk standard() {
		return STANDARD;
	}

	private static Preferences settings() {
		return InstanceScope.INSTANCE.getNode("org.hyoka.portfolio.ui");
	}

	/** Where the index is: this person's file, or one that several share. */
	public IndexLocation index() {
		if (index == null) {
			String kept = settings().get(INDEX, "");
			try {
				index = kept.isEmpty() ? Portfolio.standardIndex() : IndexLocation.parse(kept);
			} catch (PortfolioException e) {
				Platform.getLog(Desk.class).log(Status.warning("The index that was kept cannot be used: " + e.getMessage(), e));
				index = Portfolio.standardIndex();
			}
		}
		return index;
	}

	/** Works with another index from now on, and remembers it. UI thread. */
	public void use(IndexLocation other) {
		index = other;
		String kept = switch (other) {
		case IndexLocation.InFile file -> file.equals(Portfolio.standardIndex()) ? "" : file.path().toString();
		case IndexLocation.OnServer server -> server.address();
		};
		settings().put(INDEX, kept);
		try {
			settings().flush();
		} catch (BackingStoreException e) {
			Platform.getLog(Desk.class).log(Status.warning("Where the index is could not be remembered.", e));
		}
		stands(Standing.UNKNOWN);
		changed();
		refreshing.start(List.of(), false);
	}

	/** Brings the index up to date in the background. UI thread. */
	public Refreshing refreshing() {
		return refreshing;
	}

	/** Answers and questions; made when it is first asked for, and not on the UI thread. */
	public Portfolio portfolio() {
		synchronized (portfolio) {
			if (!portfolio.isDone()) {
				PortfolioService service = Services.find(PortfolioService.class).orElseThrow();
				portfolio.complete(service.portfolio(Services.find(Validators.class).orElseThrow().validator()));
			}
		}
		return portfolio.join();
	}

	/** How the index stood when it was looked at last. */
	public Standing standing() {
		return standing;
	}

	/** Counts how often the index has changed. */
	public int edition() {
		return edition;
	}

	/** Tells on the UI thread when the index stands otherwise. */
	public void addListener(Runnable listener) {
		listeners.add(listener);
	}

	/** Tells no more. */
	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	void stands(Standing now) {
		standing = now;
		tell();
	}

	/** Answers that were kept count no more. */
	void changed() {
		synchronized (answers) {
			edition++;
			answers.clear();
		}
		tell();
	}

	void tell() {
		if (PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().getDisplay().isDisposed()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> List.copyOf(listeners).forEach(Runnable::run));
		}
	}

	/** A question by its name; empty where nothing is installed that asks it. Not on the UI thread. */
	public Optional<Question> question(String name) {
		return portfolio().questions().stream().filter(q -> q.name().equals(name)).findFirst();
	}

	/**
	 * The answer to a question, which is kept until the index changes. Not on the UI thread.
	 *
	 * @throws PortfolioException with a sentence, if it cannot be asked
	 */
	public ArrangedAnswer ask(Question question, Map<String, String> where, IProgressMonitor monitor) throws PortfolioException {
		List<Object> key = List.of(question.name(), where, LocalDate.now());
		int asked;
		synchronized (answers) {
			ArrangedAnswer kept = answers.get(key);
			if (kept != null) {
				return kept;
			}
			asked = edition;
		}
		ArrangedAnswer answer = new ArrangedAnswer(portfolio().ask(index(), question.name(), where, false, LocalDate.now()), question.words(),
				Locale.getDefault());
		synchronized (answers) {
			if (asked == edition && !monitor.isCanceled()) {
				answers.put(key, answer);
			}
		}
		return answer;
	}

	/**
	 * From where a line comes. Not on the UI thread.
	 *
	 * @throws PortfolioException with a sentence, if the index cannot be read
	 */
	public List<SourceRef> sources(Line line) throws PortfolioException {
		return portfolio().sources(index(), line);
	}

	/**
	 * Leaves folders out from now on. Not on the UI thread.
	 *
	 * @throws IOException with a sentence, if that cannot be
	 */
	public void forget(List<Path> folders) throws IOException {
		portfolio().forget(index(), folders, null);
		stands(new Standing(true, portfolio().folders(index()), Optional.empty(), ""));
		changed();
	}

	/** What is said of a failure. */
	public static String sentence(Exception failure) {
		Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
		return cause instanceof PortfolioException said ? said.message(Locale.getDefault())
				: cause instanceof IOException && cause.getLocalizedMessage() != null ? cause.getLocalizedMessage() : String.valueOf(cause);
	}
}
