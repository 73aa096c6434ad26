// SPDX-License-Identifier: EPL-2.0
package org.hyoka.core.internal.scoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Undertaking;

/**
 * The order of the columns of a table of points (rule 7: it does not give the author away). Members are ordered by a hash
 * of dossier, undertaking and member: always the same for one undertaking, another one for the next, and no help to
 * someone who knows the list of members.
 */
final class ColumnOrder {
	private ColumnOrder() {
	}

	/**
	 * The members in the order of the columns.
	 *
	 * @param panel all members, to tell those apart that have no id yet
	 */
	static List<Member> of(Dossier dossier, Undertaking undertaking, List<Member> panel, List<Member> members) {
		Map<Member, Integer> seats = new HashMap<>();
		panel.forEach(member -> seats.put(member, seats.size()));
		Map<Member, byte[]> keys = new HashMap<>();
		for (Member member : members) {
			String id = member.getId() == null ? "seat " + seats.get(member) : member.getId();
			keys.put(member, hash(dossier.getId() + '\n' + (undertaking == null ? "" : undertaking.getId()) + '\n' + id));
		}
		return members.stream().sorted(Comparator.comparing(keys::get, Arrays::compareUnsigned)).toList();
	}

	private static byte[] hash(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256.", e);
		}
	}
}
