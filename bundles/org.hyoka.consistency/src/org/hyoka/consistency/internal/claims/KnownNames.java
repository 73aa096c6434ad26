// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.internal.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.Alias;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.NamedElement;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.Person;

/**
 * The registered names of a dossier, to be found in texts where one letter of them is another, missing or too much. One half of such a name
 * stands in the text as it is, so that a text is read in one pass.
 */
final class KnownNames {
	/** A name that is nearly there. */
	record Near(int start, int end, String name, NamedElement bearer) {
	}

	private record Half(String half, String rest, boolean first, NamedElement bearer) {
		String name() {
			return first ? half + rest : rest + half;
		}
	}

	private static final int SHORTEST = 5;
	private static final int LONGEST = 40;
	/** Of halves that end alike, so many are looked at. */
	private static final int MOST = 64;

	/** The halves by their last two letters, which tell more than the first: many names begin with their legal form. */
	private final Map<Integer, List<Half>> halves = new HashMap<>();
	/** The last letters of the halves: few letters of a text are one. */
	private final BitSet last = new BitSet();
	private final Set<String> right = new HashSet<>();

	KnownNames(Dossier dossier) {
		dossier.getOrganizations().forEach(this::add);
		dossier.getPersons().forEach(this::add);
		dossier.getPolicies().forEach(this::add);
		dossier.getRelatedPrograms().forEach(this::add);
		Dossiers.undertakings(dossier).forEach(this::add);
	}

	private void add(NamedElement bearer) {
		for (Alias alias : bearer.getAliases()) {
			if (alias.getName() != null) {
				right.add(HalfWidth.of(alias.getName()).strip());
			}
		}
		String name = bearer.getName() == null ? "" : HalfWidth.of(bearer.getName()).strip();
		if (!right.add(name) || name.length() < SHORTEST || name.length() > LONGEST) {
			return;
		}
		int middle = name.length() / 2;
		add(new Half(name.substring(0, middle), name.substring(middle), true, bearer));
		add(new Half(name.substring(middle), name.substring(0, middle), false, bearer));
	}

	private void add(Half half) {
		last.set(half.half().charAt(half.half().length() - 1));
		List<Half> same = halves.computeIfAbsent(key(half.half(), half.half().length()), k -> new ArrayList<>(1));
		if (same.size() < MOST) {
			same.add(half);
		}
	}

	/** The two letters before a place. */
	private static int key(String text, int end) {
		return text.charAt(end - 2) << Character.SIZE | text.charAt(end - 1);
	}

	/** The names that are nearly in a text in half width, in the order in which they stand. */
	List<Near> nearIn(String text) {
		Map<Integer, Near> found = new LinkedHashMap<>();
		for (int end = 2; end <= text.length(); end++) {
			if (!last.get(text.charAt(end - 1))) {
				continue;
			}
			for (Half half : halves.getOrDefault(key(text, end), List.of())) {
				int at = end - half.half().length();
				if (at >= 0 && text.startsWith(half.half(), at)) {
					Near near = half.first() ? behind(text, at, end, half) : before(text, at, end, half);
					if (near != null && !isRight(text, near) && !goesOn(text, near)) {
						found.putIfAbsent(near.end(), near);
					}
				}
			}
		}
		return found.values().stream().sorted(java.util.Comparator.comparing(Near::start)).toList();
	}

	/** Whether the word goes on behind what stands for the name of a program or policy: 分担金 is not 分担. */
	private static boolean goesOn(String text, Near near) {
		return !(near.bearer() instanceof Organization || near.bearer() instanceof Person) && near.end() < text.length()
				&& isHan(text.charAt(near.end() - 1)) && isHan(text.charAt(near.end()));
	}

	private static boolean isHan(char letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
	}

	/** Whether what stands there is, or belongs to, another registered name. */
	private boolean isRight(String text, Near near) {
		for (int start = Math.max(0, near.start() - 2); start <= near.start() + 2 && start < text.length(); start++) {
			for (int end = near.end() - 2; end <= Math.min(text.length(), near.end() + 2); end++) {
				if (end > start && right.contains(text.substring(start, end))) {
					return true;
				}
			}
		}
		return false;
	}

	private static Near behind(String text, int start, int from, Half half) {
		String rest = half.rest();
		int same = 0;
		while (same < rest.length() && from + same < text.length() && text.charAt(from + same) == rest.charAt(same)) {
			same++;
		}
		if (same == rest.length()) {
			return null;
		}
		for (int[] step : Slip.STEPS) {
			int end = from + same + step[0] + rest.length() - same - step[1];
			if (end <= text.length() && rest.length() - same - step[1] > 0
					&& text.startsWith(rest.substring(same + step[1]), from + same + step[0])
					&& Slip.isOne(letter(text, from + same, step[0]), letter(rest, same, step[1]))) {
				return new Near(start, end, half.name(), half.bearer());
			}
		}
		return null;
	}

	private static Near before(String text, int to, int end, Half half) {
		String rest = half.rest();
		int same = 0;
		while (same < rest.length() && to - same > 0 && text.charAt(to - same - 1) == rest.charAt(rest.length() - same - 1)) {
			same++;
		}
		if (same == rest.length()) {
			return null;
		}
		for (int[] step : Slip.STEPS) {
			int begin = to - same - step[0] - (rest.length() - same - step[1]);
			if (begin >= 0 && rest.length() - same - step[1] > 0 && text.startsWith(rest.substring(0, rest.length() - same - step[1]), begin)
					&& Slip.isOne(letter(text, to - same - step[0], step[0]), letter(rest, rest.length() - same - step[1], step[1]))) {
				return new Near(begin, end, half.name(), half.bearer());
			}
		}
		return null;
	}

	private static String letter(String text, int at, int length) {
		return at + length <= text.length() && at >= 0 ? text.substring(at, at + length) : "";
	}
}
