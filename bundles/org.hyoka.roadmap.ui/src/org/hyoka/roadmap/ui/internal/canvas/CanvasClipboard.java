// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.ui.internal.canvas;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.roadmap.edit.RoadmapClip;

/**
 * Copying and pasting on canvases: also to another dossier's; as a table of names and dates to a spreadsheet and from one.
 * While the system's clipboard holds the text of what was copied here, that is pasted with all it has.
 */
final class CanvasClipboard {
	private static RoadmapClip copied = RoadmapClip.of(List.of(), Locale.ROOT);

	private CanvasClipboard() {
	}

	static boolean copy(Display display, List<RoadmapNode> nodes) {
		RoadmapClip clip = RoadmapClip.of(nodes, Locale.getDefault());
		if (clip.isEmpty()) {
			return false;
		}
		copied = clip;
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { clip.text() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		return true;
	}

	/** What would be pasted; may be nothing. */
	static RoadmapClip contents(Display display) {
		Clipboard clipboard = new Clipboard(display);
		Object contents = clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		if (!(contents instanceof String text)) {
			return RoadmapClip.of(List.of(), Locale.ROOT);
		}
		return text.strip().equals(copied.text().strip()) ? copied : RoadmapClip.read(text);
	}
}
