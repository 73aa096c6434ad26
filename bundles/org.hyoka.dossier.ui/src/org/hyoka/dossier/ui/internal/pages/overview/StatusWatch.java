// SPDX-License-Identifier: EPL-2.0
package org.hyoka.dossier.ui.internal.pages.overview;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.internal.editor.Background;
import org.hyoka.ui.page.PageContext;

/** Works out in the background where the dossier stands, a moment after each change and only while it is seen. */
final class StatusWatch {
	private static final int CALM_MILLISECONDS = 100;
	private final Consumer<DossierStatus> show;
	private DossierStatus last = DossierStatus.NONE;

	StatusWatch(PageContext context, Control owner, Consumer<DossierStatus> show) {
		this.show = show;
		Background<DossierStatus> background = new Background<>(context.session(), owner, Messages.Overview_Looking,
				CALM_MILLISECONDS, pause -> DossierStatus.of(context.dossier(), context.problems(), pause), this::take);
		Refresh.onChange(context.session(), owner, background::later).andProblems(context.problems());
		background.work();
	}

	private void take(DossierStatus now) {
		last = now;
		show.accept(now);
	}

	DossierStatus last() {
		return last;
	}
}
