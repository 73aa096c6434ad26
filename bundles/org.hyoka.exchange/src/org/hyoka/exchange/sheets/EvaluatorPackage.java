// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.hyoka.core.scoring.ExpectedSheets;
import org.hyoka.core.text.Excerpt;
import org.hyoka.core.text.FileNames;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.Attachments;
import org.hyoka.dossier.DossierException;
import org.hyoka.dossier.DossierFiles;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.internal.sheets.JsonText;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.AttachedDocument;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Figure;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage.Literals;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.ScoringRound;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.Undertaking;

/**
 * What an evaluator gets: a dossier file to read and to score in. It holds what is on a list and nothing else; so nothing
 * that other members said or gave (rule 7), no notes of the office, nothing confidential unless that is asked for, and nothing
 * of other programs, which nobody here can judge. Beside it stand the remarks of others that the panel's rules disclose
 * ({@link OtherRemark}).
 *
 * @since 0.1
 */
public final class EvaluatorPackage {
	private static final String ENTRY = "evaluator/package.json";
	private static final String FORMAT = "hyoka-evaluator";
	private static final String ASKED = "asked";
	private static final int LONGEST_NAME = 50;

	private EvaluatorPackage() {
	}

	/**
	 * The dossier as the member gets it: a copy with the same ids, in no resource, with a sheet for each undertaking that
	 * the member judges and nothing confidential. The given one stays as it is.
	 *
	 * @param member of that dossier's panel
	 * @param round  the round that is scored, or null for none
	 */
	public static Dossier reduce(Dossier dossier, Member member, ScoringRound round) {
		return reduce(dossier, member, round, false);
	}

	private static Dossier reduce(Dossier dossier, Member member, ScoringRound round, boolean confidential) {
		PackageReduction reduction = new PackageReduction(dossier, member, confidential);
		Dossier copy = reduction.of(dossier);
		addSheets(copy, (Member) reduction.get(member), (ScoringRound) reduction.get(round));
		return copy;
	}

	/**
	 * What the files of a member are called, without folder and ending: who it is and of what evaluation, without signs
	 * that a file system does not take.
	 */
	public static String fileName(Dossier dossier, Member member) {
		String title = Excerpt.of(dossier.getTitle() == null ? "" : dossier.getTitle());
		String name = FileNames.of(Messages.of(member) + " " + title);
		int most = Math.min(LONGEST_NAME, name.codePointCount(0, name.length()));
		return FileNames.of(name.substring(0, name.offsetByCodePoints(0, most)));
	}

	private static void addSheets(Dossier dossier, Member member, ScoringRound round) {
		missing(dossier, member, round).forEach(dossier.getScoreSheets()::add);
	}

	private static List<ScoreSheet> missing(Dossier dossier, Member member, ScoringRound round) {
		List<ScoreSheet> missing = new ArrayList<>();
		for (ScoringTask task : ScoringTask.of(dossier, member, round)) {
			if (task.sheet().isEmpty()) {
				ScoreSheet sheet = HyokaFactory.eINSTANCE.createScoreSheet();
				sheet.setMember(member);
				sheet.setUndertaking(task.undertaking());
				sheet.setRound(round);
				sheet.setState(SheetState.SENT);
				missing.add(sheet);
			}
		}
		return missing;
	}

	/**
	 * Notes in the dossier that members were sent their package: a sheet each that is sent, where there is none yet and one
	 * is waited for ({@link ExpectedSheets}). A package made of a finished dossier does not open it again.
	 *
	 * @param round the round, or null for none
	 * @param label what the step is called in the menu
	 * @return one undoable step, not executed; it cannot be executed if there is nothing to note
	 */
	public static Command noteSent(EditingDomain domain, Dossier dossier, Collection<Member> members, ScoringRound round,
			Phrase label) {
		CompoundCommand all = new CompoundCommand(label.in(Locale.getDefault()));
		Set<Undertaking> expected = ExpectedSheets.of(dossier).stream().map(Assessment::getUndertaking)
				.collect(Collectors.toSet());
		List<ScoreSheet> sheets = members.stream().flatMap(m -> missing(dossier, m, round).stream())
				.filter(s -> expected.contains(s.getUndertaking())).toList();
		if (!sheets.isEmpty()) {
			all.append(AddCommand.create(domain, dossier, Literals.DOSSIER__SCORE_SHEETS, sheets));
		}
		return all;
	}

	/**
	 * Writes the package of a member, with the figures and documents that it names.
	 *
	 * @param session      the dossier; edits may go on meanwhile
	 * @param to           whose it is, and what sheets that are made of it carry
	 * @param confidential whether what is marked confidential goes in
	 * @param file         where to; a file that is there becomes the backup {@code name~}
	 * @throws DossierException if it cannot be written
	 */
	public static void write(DossierSession session, Addressee to, boolean confidential, Path file) throws DossierException {
		record Content(Dossier copy, List<OtherRemark> remarks) {
			// what is read at one moment
		}
		Content content = session.read(() -> new Content(reduce(session.dossier(), to.member(), to.round().orElse(null), confidential),
				OtherRemark.of(session.dossier(), to.member(), to.round().orElse(null))));
		Dossier copy = content.copy();
		try {
			Map<String, byte[]> entries = new LinkedHashMap<>();
			entries.put(ENTRY, marker(copy.getId(), to));
			if (!content.remarks().isEmpty()) {
				entries.put(OtherRemark.ENTRY, OtherRemark.entry(content.remarks()));
			}
			entries.putAll(attachments(copy, session.attachments()));
			DossierFiles.create(copy, entries, file);
		} catch (DossierException e) {
			throw e;
		} catch (IOException e) {
			throw new DossierException(DossierException.Reason.NO_ACCESS,
					Messages.say("package.attachments", file, String.valueOf(e.getLocalizedMessage())),
					DossierException.Place.of(file), null, e);
		}
	}

	private static byte[] marker(String dossier, Addressee to) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JsonText.write(bytes, out -> {
			out.writeStartObject();
			out.writeStringField("format", FORMAT);
			out.writeNumberField("version", 1);
			out.writeStringField("dossier", dossier);
			out.writeStringField("member", to.member().getId());
			if (to.round().isPresent()) {
				out.writeStringField("round", to.round().get().getId());
			}
			if (to.token().isPresent()) {
				out.writeStringField("token", to.token().get());
			}
			if (to.isToDeclare()) {
				out.writeStringField("declaration", ASKED);
			}
			out.writeEndObject();
		});
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> attachments(Dossier dossier, Attachments all) throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		for (TreeIterator<EObject> i = dossier.eAllContents(); i.hasNext();) {
			String name = switch (i.next()) {
			case Figure figure -> figure.getEntry();
			case AttachedDocument document -> document.getEntry();
			default -> null;
			};
			if (name != null && !name.isBlank() && all.has(name) && !entries.containsKey(name)) {
				entries.put(name, all.bytes(name));
			}
		}
		return entries;
	}

	/**
	 * For whom a package or a sheet is made.
	 *
	 * @param member   who scores
	 * @param round    the round; empty for none
	 * @param token    what the member's sheets carry, see {@link SheetTokens}; empty for one of whom nobody can tell
	 * @param declares whether the member is asked for a declaration of interests before anything to judge opens
	 */
	public record Addressee(Member member, Optional<ScoringRound> round, Optional<String> token, boolean declares) {
		/** Somebody who is not asked for a declaration. */
		public Addressee(Member member, Optional<ScoringRound> round, Optional<String> token) {
			this(member, round, token, false);
		}

		/**
		 * Somebody of whom nobody can tell.
		 *
		 * @param round the round, or null for none
		 */
		public Addressee(Member member, ScoringRound round) {
			this(member, Optional.ofNullable(round), Optional.empty());
		}

		/** Whether the declaration that is asked for is still to come. */
		public boolean isToDeclare() {
			return declares && member.getDeclaredOn() == null;
		}
	}

	/**
	 * For whom an open dossier was made as a package. Reads one small entry, so it is not for the UI thread.
	 *
	 * @return empty for any other dossier, also where the package is of a member it does not have
	 */
	public static Optional<Addressee> addressee(Dossier dossier, Attachments attachments) {
		if (!attachments.has(ENTRY)) {
			return Optional.empty();
		}
		try {
			JsonText.Node marker = JsonText.read(attachments.bytes(ENTRY));
			boolean ours = marker.text("format").filter(FORMAT::equals).isPresent()
					&& marker.text("dossier").filter(id -> id.equals(dossier.getId())).isPresent();
			Optional<String> id = marker.text("member");
			Optional<String> round = marker.text("round");
			Optional<Member> member = dossier.getPanel() == null ? Optional.empty()
					: dossier.getPanel().getMembers().stream().filter(m -> id.isPresent() && id.get().equals(m.getId()))
							.findFirst();
			Optional<String> token = marker.text("token");
			boolean declares = marker.text("declaration").filter(ASKED::equals).isPresent();
			return member.filter(m -> ours).map(m -> new Addressee(m,
					round.flatMap(r -> dossier.getRounds().stream().filter(x -> r.equals(x.getId())).findFirst()), token, declares));
		} catch (IOException e) {
			return Optional.empty(); // what cannot be read as a marker is none: the dossier opens as any other
		}
	}
}
