// SPDX-License-Identifier: EPL-2.0
package org.hyoka.exchange.sheets.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.dossier.DossierSession;
import org.hyoka.exchange.sheets.EvaluatorPackage;
import org.hyoka.exchange.sheets.EvaluatorPackage.Addressee;
import org.hyoka.exchange.workbooks.ScoreSheetWorkbooks;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.CriterionAssessment;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Member;
import org.hyoka.model.hyoka.Note;
import org.hyoka.model.hyoka.Opinion;
import org.hyoka.model.hyoka.Panel;
import org.hyoka.model.hyoka.PanelDisclosure;
import org.hyoka.model.hyoka.Project;
import org.hyoka.model.hyoka.Recommendation;
import org.hyoka.model.hyoka.RecommendationOrigin;
import org.hyoka.model.hyoka.Recusal;
import org.hyoka.model.hyoka.RecusalKind;
import org.hyoka.model.hyoka.Score;
import org.hyoka.model.hyoka.ScoreSheet;
import org.hyoka.model.hyoka.SheetState;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.Undertaking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a member gets depends on nothing that the member may not know (rules 1 and 7). It is made twice, the second time after everything that
 * is a secret to this member was changed at random: points and remarks of others are other ones, come or go, so do opinions, means, decisions and
 * reasons, and all that is said of a project with which the member has to do. Not one byte may differ; so no point, mean, count or name
 * can be inferred from one file, nor from two that were made at different times. Where the panel discloses remarks, these stay, and all else of
 * the same sheets changes, without names also who wrote which.
 */
class LeaksTest {
	private static final HyokaFactory FACTORY = HyokaFactory.eINSTANCE;
	private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	private static final Pattern HASH = Pattern.compile("sha256=\"[0-9a-f]{64}\"");
	@TempDir
	private Path folder;

	/** A panel at work: members with each kind of reason not to judge, sheets half filled, opinions, boxes, notes. */
	private static Dossier dossier(Random random, PanelDisclosure disclosure) {
		Dossier dossier = Desk.sample();
		dossier.getPanel().setDisclosure(disclosure);
		List<Member> members = dossier.getPanel().getMembers();
		List<Assessment> assessments = dossier.getAssessments();
		List<Assessment> ofProjects = assessments.stream().filter(a -> a.getUndertaking() instanceof Project).toList();
		for (int i = 0; i < RecusalKind.VALUES.size(); i++) {
			Recusal recusal = FACTORY.createRecusal();
			recusal.setKind(RecusalKind.VALUES.get(i));
			recusal.setReason("理由" + i);
			recusal.setUndertaking(ofProjects.get(random.nextInt(ofProjects.size())).getUndertaking());
			members.get(i % members.size()).getRecusals().add(recusal);
		}
		for (Assessment assessment : assessments) {
			for (Member member : members) {
				Opinion opinion = FACTORY.createOpinion();
				opinion.setAuthor(member);
				opinion.setText("意見" + random.nextInt());
				assessment.getOpinions().add(opinion);
				Recommendation recommendation = FACTORY.createRecommendation();
				recommendation.setOrigin(RecommendationOrigin.MEMBER);
				recommendation.setAuthor(member);
				recommendation.setText("提言" + random.nextInt());
				assessment.getRecommendations().add(recommendation);
			}
			CriterionAssessment box = FACTORY.createCriterionAssessment();
			box.setCriterion(assessment.getCriterionSet().getCriteria().getFirst());
			box.setLowMeanReason("低い理由");
			assessment.getCriterionAssessments().add(box);
			StatedFigure mean = FACTORY.createStatedFigure();
			mean.setValue(new BigDecimal("3.2"));
			assessment.getStated().add(mean);
			Note note = FACTORY.createNote();
			note.setText("事務局のメモ");
			assessment.getNotes().add(note);
		}
		for (ScoreSheet sheet : dossier.getScoreSheets()) {
			sheet.setState(random.nextInt(3) == 0 ? SheetState.DRAFT : SheetState.RECEIVED);
			sheet.getScores().stream().filter(s -> random.nextBoolean()).forEach(s -> s.setComment("コメント" + random.nextInt()));
		}
		giveIds(dossier, random);
		return dossier;
	}

	/** Objects without an id would get one by chance when they are sent. */
	private static void giveIds(Dossier dossier, Random random) {
		dossier.eAllContents().forEachRemaining(object -> {
			if (object instanceof Element element && element.getId() == null) {
				element.setId(new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString());
			}
		});
	}

	/** What the member may not know, by the rules and not by what a package leaves out. */
	private static List<EObject> secrets(Dossier dossier, Member member) {
		List<EObject> secrets = new ArrayList<>();
		for (TreeIterator<EObject> all = dossier.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			boolean secret = switch (object) {
			case ScoreSheet sheet -> sheet.getMember() != member && !isDisclosed(sheet, member);
			case Opinion opinion -> opinion.getAuthor() != member;
			case Recommendation recommendation -> recommendation.eContainer() instanceof Assessment && recommendation.getAuthor() != member;
			case Recusal recusal -> recusal.eContainer() != member;
			case CriterionAssessment box -> true;
			case StatedFigure figure -> figure.eContainer() instanceof Assessment;
			case Note note -> true;
			case Project project -> hasInterest(member, project);
			default -> false;
			};
			if (secret) {
				secrets.add(object);
				all.prune();
			}
		}
		return secrets;
	}

	private static boolean hasInterest(Member member, Undertaking undertaking) {
		return member.getRecusals().stream().anyMatch(r -> r.getUndertaking() == undertaking && r.getKind() != RecusalKind.ABSENT
				&& r.getKind() != RecusalKind.NOT_ASSIGNED);
	}

	/** Whether the panel lets a member read what another one remarked on a sheet. */
	private static boolean isDisclosed(ScoreSheet sheet, Member member) {
		return ((Panel) member.eContainer()).getDisclosure() != PanelDisclosure.NONE && sheet.getMember() != member
				&& sheet.getState() == SheetState.RECEIVED && judges(sheet.getMember(), sheet.getUndertaking())
				&& judges(member, sheet.getUndertaking());
	}

	private static boolean judges(Member member, Undertaking undertaking) {
		return member.getRecusals().stream().noneMatch(r -> r.getUndertaking() == undertaking);
	}

	/** Of sheets with remarks that may be read all but these: points, days, the order, and without names who wrote which. */
	private static void changeDisclosed(Dossier dossier, Member member, Random random) {
		List<ScoreSheet> sheets = dossier.getScoreSheets().stream().filter(s -> isDisclosed(s, member)).toList();
		for (ScoreSheet sheet : sheets) {
			sheet.setReceivedOn(LocalDate.of(2022, 1 + random.nextInt(12), 2));
			for (Score score : sheet.getScores()) {
				score.setValue(random.nextInt(4) == 0 ? null : BigDecimal.valueOf(random.nextInt(5)));
				score.setNotApplicable(random.nextInt(5) == 0);
			}
			dossier.getScoreSheets().move(random.nextInt(dossier.getScoreSheets().size()), sheet);
			ScoreSheet other = sheets.get(random.nextInt(sheets.size()));
			if (dossier.getPanel().getDisclosure() == PanelDisclosure.COMMENTS && other.getUndertaking() == sheet.getUndertaking()) {
				Member author = sheet.getMember();
				sheet.setMember(other.getMember());
				other.setMember(author);
			}
		}
	}

	/** Other words and numbers in an object and all that it holds; some of its parts go, but for those of a project, to which others refer. */
	private static void scramble(EObject object, Random random) {
		scramble(object, random, !(object instanceof Project));
	}

	private static void scramble(EObject object, Random random, boolean partsGo) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.isChangeable() && !attribute.isDerived() && attribute != HyokaPackage.Literals.ELEMENT__ID && !attribute.isMany()) {
				Object value = other(attribute, random);
				if (value != null) {
					object.eSet(attribute, value);
				}
			}
		}
		for (EReference reference : object.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				EList<EObject> parts = (EList<EObject>) object.eGet(reference);
				List.copyOf(parts).forEach(part -> {
					if (partsGo && random.nextInt(3) == 0) {
						EcoreUtil.delete(part, true);
					} else {
						scramble(part, random, partsGo);
					}
				});
			} else if (object.eGet(reference) instanceof EObject part) {
				scramble(part, random, partsGo);
			}
		}
	}

	private static Object other(EAttribute attribute, Random random) {
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == String.class) {
			return "別" + random.nextInt();
		}
		if (type == BigDecimal.class) {
			return BigDecimal.valueOf(random.nextInt(5));
		}
		return type == LocalDate.class ? LocalDate.of(2022, 1 + random.nextInt(12), 1) : null;
	}

	private static void changeSecrets(Dossier dossier, Member member, Random random) {
		for (EObject secret : secrets(dossier, member)) {
			boolean stays = secret instanceof Project
					|| secret instanceof Recusal && dossier.getPanel().getDisclosure() != PanelDisclosure.NONE; // who judges is who remarks
			int fate = stays ? 0 : random.nextInt(4);
			if (fate == 1) {
				EcoreUtil.delete(secret, true);
			} else {
				scramble(secret, random);
				if (fate == 2 && !(secret instanceof CriterionAssessment)) {
					@SuppressWarnings("unchecked")
					EList<EObject> list = (EList<EObject>) secret.eContainer().eGet(secret.eContainmentFeature());
					EObject copy = EcoreUtil.copy(secret);
					copy.eAllContents().forEachRemaining(part -> forgetId(part));
					forgetId(copy);
					list.add(random.nextInt(list.size() + 1), copy);
				}
			}
		}
	}

	private static void forgetId(EObject object) {
		if (object instanceof Element element) {
			element.setId(null);
		}
	}

	/**
	 * All entries of a file that is a ZIP archive, as text, without hashes of entries and with one word for ids that objects got when they were
	 * sent.
	 */
	private static Map<String, String> entries(Path file, Set<String> ids) throws Exception {
		Map<String, String> entries = new TreeMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (var entry : zip.stream().sorted(Comparator.comparing(e -> e.getName())).toList()) {
				String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
				entries.put(entry.getName(),
						ID.matcher(HASH.matcher(text).replaceAll("")).replaceAll(id -> ids.contains(id.group()) ? id.group() : "new"));
			}
		}
		return entries;
	}

	/** What the member is sent: the package, and the workbook where the member judges anything. */
	private Map<String, String> sent(Dossier dossier, int index) throws Exception {
		Map<String, String> sent = new TreeMap<>();
		Set<String> ids = new HashSet<>(Set.of(dossier.getId()));
		dossier.eAllContents().forEachRemaining(object -> ids.add(EcoreUtil.getID(object)));
		Path file = folder.resolve("package.hyoka");
		try (DossierSession session = DossierSession.create(dossier, Map.of())) {
			Addressee to = new Addressee(dossier.getPanel().getMembers().get(index), Optional.empty(), Optional.of("token"));
			EvaluatorPackage.write(session, to, false, file);
			entries(file, ids).forEach((name, text) -> sent.put("package/" + name, text));
			ByteArrayOutputStream workbook = new ByteArrayOutputStream();
			ScoreSheetWorkbooks.writer().write(dossier, to, Locale.JAPANESE, workbook);
			Path sheets = Files.write(folder.resolve("sheets.xlsx"), workbook.toByteArray());
			entries(sheets, ids).forEach((name, text) -> sent.put("workbook/" + name, text));
		}
		Files.delete(file);
		return sent;
	}

	@ParameterizedTest
	@CsvSource({ "1, NONE", "2, NONE", "3, COMMENTS", "4, COMMENTS", "5, NAMED_COMMENTS", "6, NAMED_COMMENTS" })
	void nothingThatAMemberIsSentDependsOnWhatTheMemberMayNotKnow(long seed, PanelDisclosure disclosure) throws Exception {
		int members = Desk.sample().getPanel().getMembers().size();
		int remarks = 0;
		for (int i = 0; i < members; i++) {
			Dossier before = dossier(new Random(seed), disclosure);
			Dossier after = EcoreUtil.copy(before);
			Member member = after.getPanel().getMembers().get(i);
			assertThat(secrets(after, member)).as("there is something to find out").hasSizeGreaterThan(10);
			Random random = new Random(seed * 31 + i);
			changeSecrets(after, member, random);
			changeDisclosed(after, member, random);
			assertThat(EcoreUtil.equals(before, after)).as("the secrets are other ones").isFalse();
			Map<String, String> former = sent(before, i);
			Map<String, String> latter = sent(after, i);
			assertThat(latter.keySet()).isEqualTo(former.keySet());
			for (String entry : former.keySet()) {
				assertThat(latter.get(entry).lines()).as("seed %d, member %d, %s", seed, i, entry)
						.containsExactlyElementsOf(former.get(entry).lines().toList());
			}
			remarks += former.containsKey("package/evaluator/remarks.json") ? 1 : 0;
		}
		assertThat(remarks > 0).as("remarks are sent").isEqualTo(disclosure != PanelDisclosure.NONE);
	}
}
