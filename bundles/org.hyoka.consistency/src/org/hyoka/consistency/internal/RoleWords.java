// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal;

import java.util.Locale;
import java.util.regex.Pattern;

import org.hyoka.core.naming.Naming;
import org.hyoka.model.hyoka.RoleAssignment;

/** What a leader is called: プロジェクトリーダー, 統括PL, PI. */
public final class RoleWords {
	private static final Pattern ROLE = Pattern
			.compile("(統括|サブ)?(プロジェクト|プログラム)[・･]?(リーダー|ディレクター|オフィサー|スーパーバイザー)(P[LDOS])?"
					+ "|(統括|S)?P[LDOSI]|(研究開発)?(代表者|責任者)|研究代表者|(統括)?(P[LDOSI])?リーダー");

	private RoleWords() {
	}

	/** Whether words are those of a role and not a name or a position. */
	public static boolean isRole(String words) {
		return ROLE.matcher(words).matches();
	}

	/** The printed word of a role, else what its kind is called. */
	public static String of(RoleAssignment role) {
		return Texts.isBlank(role.getLabel()) ? Naming.inSentence(role.getRole(), Locale.JAPANESE) : role.getLabel();
	}
}
