// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.hyoka.core.text.Names;
import org.hyoka.exchange.entry.Candidates;
import org.hyoka.ui.labels.Labels;

/**
 * Offers, below a text in which things of the dossier are named, those that go by what is typed, and to register a name that is not
 * there yet. Of several names, separated by commas, the last is completed. User-interface thread.
 *
 * @since 0.1
 */
public final class Suggestions {
	private static final int MOST = 50;
	private static final String SEPARATORS = "、,;；";
	private final Text text;
	private final Supplier<EObject> owner;
	private final EReference reference;
	private final Adapter adapter;
	private List<EObject> candidates;
	/** The text in which nothing has been typed since the list was opened; null where something has been. */
	private String begun = "";
	private final Map<EObject, String> searched = new HashMap<>();

	/**
	 * @param text      in which is typed
	 * @param owner     stands in the dossier; null for none, then nothing is offered
	 * @param reference that shall point to what is named
	 */
	public Suggestions(Text text, Supplier<EObject> owner, EReference reference) {
		this.text = text;
		this.owner = owner;
		this.reference = reference;
		text.addListener(SWT.Traverse, this::traverse);
		adapter = new Adapter(); // hears of keys after what stands above
		text.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.ARROW_DOWN && !isOpen() && text.getEditable()) {
				open();
				e.doit = false;
			}
		});
		text.addListener(SWT.FocusIn, e -> candidates = null); // other things may stand in the dossier by now
	}

	/** Tab goes on from the text, not into the list. */
	private void traverse(Event e) {
		if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			adapter.closeProposalPopup();
		}
	}

	/** Offers everything, what suits the text first; once something has been typed, only what suits it. */
	public void open() {
		candidates = null;
		begun = text.getText();
		adapter.openProposalPopup();
	}

	/** Offers what suits the text: something has been typed. */
	public void suit() {
		candidates = null;
		begun = null;
		adapter.openProposalPopup();
	}

	/** Whether the list is seen. */
	public boolean isOpen() {
		return adapter.isProposalPopupOpen();
	}

	/** What to do when something has been taken from the list; it stands in the text by then. */
	public void onTaken(Runnable taken) {
		adapter.addContentProposalListener(proposal -> taken.run());
	}

	/** What to do when the list has been left and the keyboard is not in the text. */
	public void onLeft(Runnable left) {
		adapter.addContentProposalListener(new IContentProposalListener2() {
			@Override
			public void proposalPopupOpened(ContentProposalAdapter opened) {
				// nothing to do
			}

			@Override
			public void proposalPopupClosed(ContentProposalAdapter closed) {
				text.getDisplay().asyncExec(() -> {
					if (!text.isDisposed() && !text.isFocusControl() && !isOpen()) {
						left.run();
					}
				});
			}
		});
	}

	private IContentProposal[] proposals(String contents) {
		EObject in = owner.get();
		if (in == null) {
			return new IContentProposal[0];
		}
		if (candidates == null) {
			candidates = Candidates.of(in, reference);
		}
		int last = reference.isMany() ? lastName(contents) : 0;
		String before = contents.substring(0, last);
		String words = contents.substring(last).strip();
		String looked = Names.normalise(words);
		boolean untouched = contents.equals(begun);
		List<IContentProposal> all = new ArrayList<>(candidates.stream().filter(c -> untouched || name(c).contains(looked))
				.sorted(Comparator.comparing((EObject c) -> name(c).lines().noneMatch(n -> n.startsWith(looked)))).limit(MOST)
				.map(c -> proposal(before + Labels.of(c), shown(c))).toList());
		Optional<EObject> exact = Candidates.named(in, reference, words);
		if (!words.isEmpty() && exact.isEmpty() && Candidates.registry(reference).isPresent()) {
			all.add(proposal(before + words, Messages.bind(Messages.Suggestions_Register, words)));
		}
		return all.toArray(IContentProposal[]::new);
	}

	private static int lastName(String contents) {
		return SEPARATORS.chars().map(contents::lastIndexOf).max().orElse(-1) + 1;
	}

	private String name(EObject candidate) {
		return searched.computeIfAbsent(candidate, Candidates::searched);
	}

	private static String shown(EObject candidate) {
		String detail = Candidates.detail(candidate);
		return detail.isEmpty() ? Labels.of(candidate) : Labels.of(candidate) + "　" + detail;
	}

	private static IContentProposal proposal(String content, String label) {
		return new ContentProposal(content, label, null, content.length());
	}

	/** Opens by itself as one types. */
	private final class Adapter extends ContentProposalAdapter {
		private static final int WIDTH = 340;
		private static final int HEIGHT = 220;

		Adapter() {
			super(text, new TextContentAdapter(), (contents, position) -> proposals(contents), null, null);
			setProposalAcceptanceStyle(PROPOSAL_REPLACE);
			setPropagateKeys(true);
			setPopupSize(new Point(WIDTH, HEIGHT));
		}

		@Override
		public void openProposalPopup() {
			super.openProposalPopup();
		}

		@Override
		public void closeProposalPopup() {
			super.closeProposalPopup();
		}
	}
}
