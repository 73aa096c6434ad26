// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;

/**
 * Where a line may end, as Japanese is set (JIS X 4051): Java lets lines begin with a middle dot or a small kana and end with an
 * opening bracket.
 */
final class LineEnds implements FSTextBreaker {
	private static final String NEVER_FIRST = "・ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ、。，．：；？！」』）］｝】〉》〕％…‥～〜";
	private static final String NEVER_LAST = "「『（［｛【〈《〔￥";
	private final UrlAwareLineBreakIterator lines = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));
	private String text = "";

	@Override
	public void setText(String newText) {
		text = newText;
		lines.setText(newText);
	}

	@Override
	public int next() {
		int at = lines.next();
		while (at > 0 && at < text.length() && (NEVER_FIRST.indexOf(text.charAt(at)) >= 0 || NEVER_LAST.indexOf(text.charAt(at - 1)) >= 0)) {
			at = lines.next();
		}
		return at;
	}
}
