// SPDX-License-Identifier: EPL-2.0
package org.hyoka.ui.internal.pages.overview;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.hyoka.ui.editor.PageContext;
import org.hyoka.ui.forms.Refresh;
import org.hyoka.ui.internal.editor.Background;

/** Works out in the background where the dossier stands, a moment after each change and only while it is seen. */
final class StandingWatch {
	private static final int CALM_MILLISECONDS = 100;
	private final Consumer<Standing> show;
	private Standing last = Standing.NONE;

	StandingWatch(PageContext context, Control owner, Consumer<Standing> show) {
		this.show = show;
		Background<Standing> background = new Background<>(context.session(), owner, Messages.Overview_Looking,
				CALM_MILLISECONDS, pause -> Standing.of(context.dossier(), pause), this::take);
		Refresh.onChange(context.session(), owner, background::later).andFindings(context.findings());
		background.work();
	}

	private void take(Standing now) {
		last = now;
		show.accept(now);
	}

	Standing last() {
		return last;
	}
}
