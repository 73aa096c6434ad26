// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.hyoka.report.blocks.ContentsEntry;

/**
 * The multilevel lists of Word that number the headings of a report, so that numbers follow when a person adds a heading. The
 * first list belongs to the styles of headings; headings that it would count otherwise than the report does (of another style
 * of numbers on the same level, or counted on from elsewhere) stand in lists of their own. A letter is no count but the code
 * of a project: it stays as it is, with the title.
 */
final class HeadingLists {
	/** The levels of a list in Word. */
	static final int LEVELS = 9;
	/** The levels of headings that have a style of their own. */
	static final int STYLED = 6;

	/**
	 * A heading's place.
	 *
	 * @param list  the list, from 0, the one of the styles
	 * @param level in the list, from 0
	 */
	record Place(int list, int level) {
		/** Whether the style of a heading of that level, from 1, says so already. */
		boolean isOfStyle(int headingLevel) {
			return list == 0 && level == headingLevel - 1 && headingLevel <= STYLED;
		}
	}

	/** One list: what each of its levels looks like, and how far it has counted. */
	static final class Counting {
		private final HeadingNumber[] looks = new HeadingNumber[LEVELS];
		private final int[] starts = new int[LEVELS];
		private final int[] counts = new int[LEVELS];
		private int used;
		private int last = -1;

		/** How a level is numbered; empty where it is not, or no heading stands on it. */
		Optional<HeadingNumber> look(int level) {
			return Optional.ofNullable(looks[level]).filter(HeadingNumber::counts);
		}

		/** The first number of a level. */
		int start(int level) {
			return Math.max(1, starts[level]);
		}

		/** Whether the next heading of a level, which has been in use, is numbered so. */
		private boolean goesOn(int level, HeadingNumber number) {
			if (looks[level] == null) {
				return false;
			}
			int next = counts[level] == 0 ? starts[level] : counts[level] + 1;
			return looks[level].isLike(number) && (!number.counts() || next == number.value());
		}

		private void take(int level, HeadingNumber number) {
			if (looks[level] == null) {
				looks[level] = number;
				starts[level] = number.value();
			}
			counts[level] = number.value();
			last = level;
			for (int below = level + 1; below < LEVELS; below++) {
				counts[below] = 0;
			}
			used += number.counts() ? 1 : 0;
		}
	}

	private final List<Counting> lists = new ArrayList<>();
	private final Map<String, Place> places = new HashMap<>();
	private final Set<String> numbered = new HashSet<>();

	/** Lists for the headings of a report, in order. */
	static HeadingLists of(List<ContentsEntry> headings) {
		HeadingLists lists = new HeadingLists();
		List<HeadingNumber> numbers = headings.stream().map(HeadingNumber::of).toList();
		Counting current = null;
		for (int i = 0; i < headings.size(); i++) {
			ContentsEntry heading = headings.get(i);
			HeadingNumber number = numbers.get(i);
			if (number.counts() || heads(headings, numbers, i)) {
				int level = Math.min(heading.level(), LEVELS) - 1;
				current = lists.find(current, level, number);
				current.take(level, number);
				lists.places.put(heading.id(), new Place(lists.lists.indexOf(current), level));
				if (number.counts()) {
					lists.numbered.add(heading.id());
				}
			}
		}
		lists.mostUsedFirst();
		return lists;
	}

	/** Whether headings that are counted stand below one that is not: they begin anew there. */
	private static boolean heads(List<ContentsEntry> headings, List<HeadingNumber> numbers, int at) {
		for (int i = at + 1; i < headings.size() && headings.get(i).level() > headings.get(at).level(); i++) {
			if (numbers.get(i).counts()) {
				return true;
			}
		}
		return false;
	}

	/** The list that gives a heading its number: that of the heading that it stands in or follows, else one before, else a new one. */
	private Counting find(Counting current, int level, HeadingNumber number) {
		if (current != null && (current.goesOn(level, number) || current.looks[level] == null && level > current.last)) {
			return current;
		}
		for (Counting list : lists.reversed()) {
			if (list.goesOn(level, number)) {
				return list;
			}
		}
		lists.add(new Counting());
		return lists.getLast();
	}

	private void mostUsedFirst() {
		if (lists.isEmpty()) {
			lists.add(new Counting());
		}
		int most = 0;
		for (int i = 1; i < lists.size(); i++) {
			most = lists.get(i).used > lists.get(most).used ? i : most;
		}
		int first = most;
		lists.addFirst(lists.remove(first));
		places.replaceAll((id, place) -> new Place(place.list == first ? 0 : place.list < first ? place.list + 1 : place.list, place.level));
	}

	/** The lists, that of the styles first; at least one. */
	List<Counting> lists() {
		return lists;
	}

	/** Where the heading of that id stands; empty for one in no list. */
	Optional<Place> place(String id) {
		return Optional.ofNullable(places.get(id));
	}

	/** Whether Word gives the heading of that id its number. */
	boolean numbers(String id) {
		return numbered.contains(id);
	}
}
