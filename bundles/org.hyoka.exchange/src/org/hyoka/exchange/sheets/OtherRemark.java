// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.hyoka.core.Dossiers;
import org.hyoka.dossier.Attachments;
import org.hyoka.exchange.internal.sheets.JsonText;
import org.hyoka.exchange.internal.sheets.JsonText.Node;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What another member of the panel remarked on a criterion, as far as the panel's rules let members learn of each other: of sheets that were
 * handed in by members who judge the undertaking, to members who judge it too, and never a point. It stands in the package beside the dossier, so
 * that nothing of another's sheet does.
 *
 * @param undertaking id of what was judged
 * @param criterion   id of the criterion
 * @param text        the remark
 * @param author      what the member goes by; empty where remarks have no names
 * @since 0.1
 */
public record OtherRemark(String undertaking, String criterion, String text, Optional<String> author) {
	/** The entry of a package. */
	static final String ENTRY = "evaluator/remarks.json";
	private static final String REMARKS = "remarks";

	/**
	 * The remarks that a member may read now: of each other member those of the last sheet up to the given round. With names they stand in the order
	 * of the panel, without in that of their letters, which tells nothing of who wrote them.
	 *
	 * @param round the round that is scored, or null for none
	 */
	public static List<OtherRemark> of(Dossier dossier, Member member, ScoringRound round) {
		PanelDisclosure disclosure = dossier.getPanel() == null ? PanelDisclosure.NONE : dossier.getPanel().getDisclosure();
		List<OtherRemark> remarks = new ArrayList<>();
		if (disclosure == PanelDisclosure.NONE) {
			return remarks;
		}
		for (ScoringTask task : ScoringTask.of(dossier, member, round)) {
			Map<Member, ScoreSheet> sheets = sheets(dossier, task.undertaking(), round);
			sheets.remove(member);
			for (ScoringTask.Item item : task.items()) {
				List<OtherRemark> on = new ArrayList<>();
				for (Member other : dossier.getPanel().getMembers()) {
					Optional<String> author = disclosure == PanelDisclosure.NAMED_COMMENTS ? Optional.of(Messages.of(other)) : Optional.empty();
					texts(sheets.get(other), item.criterion())
							.forEach(text -> on.add(new OtherRemark(task.undertaking().getId(), item.criterion().getId(), text, author)));
				}
				if (disclosure == PanelDisclosure.COMMENTS) {
					on.sort(Comparator.comparing(OtherRemark::text));
				}
				remarks.addAll(on);
			}
		}
		return List.copyOf(remarks);
	}

	/** Of each member the sheet of the last round, none later than the given one. */
	private static Map<Member, ScoreSheet> sheets(Dossier dossier, Undertaking undertaking, ScoringRound round) {
		int last = dossier.getRounds().indexOf(round); // without a round -1, as are sheets without one
		Map<Member, ScoreSheet> sheets = new HashMap<>();
		Dossiers.handedIn(dossier, undertaking).stream().filter(s -> dossier.getRounds().indexOf(s.getRound()) <= last)
				.forEach(s -> sheets.merge(s.getMember(), s,
						(a, b) -> dossier.getRounds().indexOf(a.getRound()) > dossier.getRounds().indexOf(b.getRound()) ? a : b));
		return sheets;
	}

	private static List<String> texts(ScoreSheet sheet, Criterion criterion) {
		return sheet == null ? List.of()
				: sheet.getScores().stream().filter(s -> s.getCriterion() == criterion).map(Score::getComment).filter(Objects::nonNull)
						.map(String::strip).filter(text -> !text.isEmpty()).toList();
	}

	/** Whether it is about a criterion of an undertaking. */
	public boolean isOn(Undertaking on, Criterion of) {
		return undertaking.equals(on.getId()) && criterion.equals(of.getId());
	}

	/**
	 * The remarks that a package carries. Reads one small entry.
	 *
	 * @return none where there is no such entry, or none that can be read
	 */
	public static List<OtherRemark> in(Attachments attachments) {
		List<OtherRemark> remarks = new ArrayList<>();
		if (!attachments.has(ENTRY)) {
			return remarks;
		}
		try {
			for (Node node : JsonText.read(attachments.bytes(ENTRY)).children(REMARKS)) {
				remarks.add(new OtherRemark(node.text("undertaking").orElse(""), node.text("criterion").orElse(""), node.text("text").orElse(""),
						node.text("author")));
			}
			return List.copyOf(remarks);
		} catch (IOException e) {
			return List.of(); // what cannot be read is not shown; scoring goes on without
		}
	}

	static byte[] entry(List<OtherRemark> remarks) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JsonText.write(bytes, out -> {
			out.writeStartObject();
			out.writeArrayFieldStart(REMARKS);
			for (OtherRemark remark : remarks) {
				out.writeStartObject();
				out.writeStringField("undertaking", remark.undertaking());
				out.writeStringField("criterion", remark.criterion());
				out.writeStringField("text", remark.text());
				if (remark.author().isPresent()) {
					out.writeStringField("author", remark.author().get());
				}
				out.writeEndObject();
			}
			out.writeEndArray();
			out.writeEndObject();
		});
		return bytes.toByteArray();
	}
}
