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
 * What an evaluator gets: a dossier file to read and to score in. It holds nothing that other members said or gave (rule
 * 7): no sheets, opinions and recommendations of theirs, no reasons why they do not judge, no assessment that was drawn
 * from them, no printed means; and nothing of other programs, which nobody here can judge.
 *
 * @since 0.1
 */
public final class EvaluatorPackage {
	private static final String ENTRY = "evaluator/package.json";
	private static final String FORMAT = "hyoka-evaluator";
	private static final int LONGEST_NAME = 50;

	private EvaluatorPackage() {
	}

	/**
	 * The dossier as the member gets it: a copy with the same ids, in no resource, with a sheet for each undertaking that
	 * the member judges. The given one stays as it is.
	 *
	 * @param member of that dossier's panel
	 * @param round  the round that is scored, or null for none
	 */
	public static Dossier reduce(Dossier dossier, Member member, ScoringRound round) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Dossier copy = (Dossier) copier.copy(dossier);
		copier.copyReferences();
		Member own = (Member) copier.get(member);
		List<EObject> others = new ArrayList<>();
		copy.getScoreSheets().stream().filter(s -> s.getMember() != own).forEach(others::add);
		copy.getPanel().getMembers().stream().filter(m -> m != own).forEach(m -> others.addAll(m.getRecusals()));
		for (Assessment assessment : copy.getAssessments()) {
			assessment.getOpinions().stream().filter(o -> o.getAuthor() != own).forEach(others::add);
			assessment.getRecommendations().stream().filter(r -> r.getAuthor() != own).forEach(others::add);
			others.addAll(assessment.getCriterionAssessments());
			others.addAll(assessment.getStated());
			others.addAll(assessment.getNotes());
		}
		others.addAll(copy.getExtensions());
		others.addAll(withheld(copy, own));
		EcoreUtil.deleteAll(others, true);
		addSheets(copy, own, (ScoringRound) copier.get(round));
		return copy;
	}

	/**
	 * What the member does not judge: the assessment is left out, and where there is an interest also the project's
	 * material (rule 1). A program stays to be read, since it holds the projects.
	 */
	private static List<EObject> withheld(Dossier dossier, Member member) {
		List<EObject> withheld = new ArrayList<>();
		for (Recusal recusal : member.getRecusals()) {
			Undertaking undertaking = recusal.getUndertaking();
			dossier.getAssessments().stream().filter(a -> undertaking != null && a.getUndertaking() == undertaking)
					.forEach(withheld::add);
			if (undertaking instanceof Project && recusal.getKind() == RecusalKind.RECUSED) {
				withheld.add(undertaking);
			}
		}
		return withheld;
	}

	/**
	 * What the files of a member are called, without folder and ending: who it is and of what evaluation, without signs
	 * that a file system does not take.
	 */
	public static String fileName(Dossier dossier, Member member) {
		String title = Excerpt.of(dossier.getTitle() == null ? "" : dossier.getTitle());
		String name = FileNames.of(Words.of(member) + " " + title);
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
	 * @param session the dossier; edits may go on meanwhile
	 * @param file    where to; a file that is there becomes the backup {@code name~}
	 * @throws DossierException if it cannot be written
	 */
	public static void write(DossierSession session, Member member, ScoringRound round, Path file)
			throws DossierException {
		Dossier copy = session.read(() -> reduce(session.dossier(), member, round));
		try {
			Map<String, byte[]> entries = new LinkedHashMap<>();
			entries.put(ENTRY, marker(copy.getId(), member.getId(), round));
			entries.putAll(attachments(copy, session.attachments()));
			DossierFiles.create(copy, entries, file);
		} catch (DossierException e) {
			throw e;
		} catch (IOException e) {
			throw new DossierException(DossierException.Reason.NO_ACCESS,
					Words.say("package.attachments", file, String.valueOf(e.getLocalizedMessage())),
					DossierException.Place.of(file), null, e);
		}
	}

	private static byte[] marker(String dossier, String member, ScoringRound round) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		JsonText.write(bytes, out -> {
			out.writeStartObject();
			out.writeStringField("format", FORMAT);
			out.writeNumberField("version", 1);
			out.writeStringField("dossier", dossier);
			out.writeStringField("member", member);
			if (round != null) {
				out.writeStringField("round", round.getId());
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
	 * For whom a package was made.
	 *
	 * @param member who scores
	 * @param round  the round; empty for none
	 */
	public record Addressee(Member member, Optional<ScoringRound> round) {
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
			return member.filter(m -> ours).map(m -> new Addressee(m, round.flatMap(
					r -> dossier.getRounds().stream().filter(x -> r.equals(x.getId())).findFirst())));
		} catch (IOException e) {
			return Optional.empty(); // what cannot be read as a marker is none: the dossier opens as any other
		}
	}
}
