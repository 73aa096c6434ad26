// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.hyoka.testsupport.Ui;
import org.hyoka.testsupport.Widgets;
import org.hyoka.ui.forms.PageScaffold;
import org.hyoka.ui.forms.StagedCreation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page whose first part takes its time: the rest of it is made after it is seen. */
class PageInStagesTest {
	/** Longer than a page may take before it is seen. */
	private static final Duration LONG = Duration.ofMillis(60);
	private Shell shell;
	private PageScaffold page;

	@BeforeEach
	void thePageIsMade() {
		Ui.run(() -> {
			shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
			shell.setLayout(new FillLayout());
			page = new PageScaffold(shell, "Page", "What it is for.");
			page.then(() -> slow("First")).then(() -> {
				section("Second");
				page.then(() -> section("Inside the second"));
			}).then(() -> section("Third"));
			shell.setSize(900, 700);
		});
	}

	@AfterEach
	void itIsClosed() {
		Ui.run(shell::dispose);
	}

	private Composite section(String head) {
		Composite section = page.wideSection(head);
		new Label(section, SWT.NONE).setText("What the section says");
		return section;
	}

	private void slow(String head) {
		section(head);
		for (long end = System.nanoTime() + LONG.toNanos(); System.nanoTime() < end;) {
			Thread.onSpinWait();
		}
	}

	/** The heads of the sections, without making any. */
	private List<String> heads() {
		List<String> heads = new ArrayList<>();
		collect(shell, heads);
		return heads.stream().filter(h -> !h.startsWith("What") && !h.equals("Page")).toList();
	}

	private static void collect(Control control, List<String> texts) {
		if (control instanceof Label label) {
			texts.add(label.getText());
		}
		if (control instanceof Composite holder) {
			Arrays.stream(holder.getChildren()).forEach(c -> collect(c, texts));
		}
	}

	@Test
	void whatTakesLongerIsMadeAfterThePageIsSeenInTheOrderOfThePage() {
		assertThat(Ui.get(this::heads)).containsExactly("First");
		Ui.run(shell::open);
		Ui.waitUntil("all of the page is there", () -> !StagedCreation.isUnfinished(shell));
		assertThat(Ui.get(this::heads)).containsExactly("First", "Second", "Inside the second", "Third");
	}

	@Test
	void whileThePageIsNotSeenNothingMoreIsMade() {
		Ui.waitUntil("everything that waited has run", () -> !Ui.display().readAndDispatch());
		assertThat(Ui.get(this::heads)).containsExactly("First");
	}

	@Test
	void whoLooksThroughThePageFindsAllOfIt() {
		assertThat(Ui.get(() -> Widgets.reads(shell, "Inside the second"))).isTrue();
	}

	@Test
	void whatIsMadeAtOnceForALeadIsWhole() {
		Ui.run(() -> StagedCreation.whole(() -> {
			PageScaffold other = new PageScaffold(shell, "Page", "What it is for.");
			other.then(() -> slow("First")).then(() -> other.section("Fourth"));
		}));
		assertThat(Ui.get(this::heads)).contains("Fourth");
	}

	@Test
	void whatComesLaterStandsBelowAndMovesNothing() {
		Ui.run(shell::open);
		Rectangle before = Ui.get(() -> first().getBounds());
		Ui.waitUntil("all of the page is there", () -> !StagedCreation.isUnfinished(shell));
		Ui.waitUntil("it is laid out", () -> last().getBounds().y > before.y + before.height);
		assertThat(Ui.get(() -> first().getBounds())).isEqualTo(before);
	}

	private Control first() {
		return page.section("").getParent().getParent().getParent().getChildren()[0];
	}

	private Control last() {
		Control[] sections = first().getParent().getChildren();
		return sections[3];
	}

	@Test
	void aPartThatFailsLaterIsReportedToWhoHoldsThePage() {
		List<String> failures = new ArrayList<>();
		Ui.run(() -> {
			StagedCreation.onFailure(shell, e -> failures.add(e.getMessage()));
			page.then(() -> {
				throw new IllegalStateException("it cannot be made");
			});
			shell.open();
		});
		Ui.waitUntil("it has failed", () -> !failures.isEmpty());
		assertThat(failures).containsExactly("it cannot be made");
	}
}
