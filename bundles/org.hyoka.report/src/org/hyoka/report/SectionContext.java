// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.core.Dossiers;
import org.hyoka.dossier.PictureStore;
import org.hyoka.drawing.Scene;
import org.hyoka.model.hyoka.Assessment;
import org.hyoka.model.hyoka.Criterion;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.Undertaking;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.report.blocks.Anchor;
import org.hyoka.report.blocks.PaperRoom;

/**
 * What a section is asked to write about.
 *
 * @since 0.1
 */
public final class SectionContext {
	/** How many times wider than usual a roadmap may be laid out, so that fewer lying sheets have room for it. */
	private static final double[] LYING = { 1.06, 1.12, 1.18 };
	/** The same for upright sheets. */
	private static final double[] UPRIGHT = { 0.7, 0.73, 0.77 };
	/** Parts of a roadmap on several upright sheets are lowest where it is this wide. */
	private static final double WIDEST = 0.77;
	private final ReportRequest request;
	private final Optional<Undertaking> subject;
	private final Optional<Criterion> criterion;
	private final String argument;
	private final List<RoadmapDrawing> drawings;

	private SectionContext(ReportRequest request, Optional<Undertaking> subject, Optional<Criterion> criterion,
			String argument, List<RoadmapDrawing> drawings) {
		this.request = request;
		this.subject = subject;
		this.criterion = criterion;
		this.argument = argument;
		this.drawings = List.copyOf(drawings);
	}

	/**
	 * A context.
	 *
	 * @param request   what is reported
	 * @param subject   the undertaking it is about; null for the whole dossier
	 * @param criterion the criterion it is about; null for all
	 * @param argument  what the outline tells the section; empty for nothing
	 * @param drawings  who draws roadmaps, the preferred first
	 */
	public static SectionContext of(ReportRequest request, Undertaking subject, Criterion criterion,
			String argument, List<RoadmapDrawing> drawings) {
		return new SectionContext(request, Optional.ofNullable(subject), Optional.ofNullable(criterion), argument == null ? "" : argument.strip(),
				drawings);
	}

	/** The same for another undertaking, without a criterion. */
	public SectionContext about(Undertaking undertaking) {
		return new SectionContext(request, Optional.of(undertaking), Optional.empty(), argument, drawings);
	}

	/** The same with another argument. */
	public SectionContext with(String otherArgument) {
		return new SectionContext(request, subject, criterion, otherArgument, drawings);
	}

	/** What is reported. */
	public ReportRequest request() {
		return request;
	}

	/** The dossier. */
	public Dossier dossier() {
		return request.dossier();
	}

	/** What the one who exports chose. */
	public ReportOptions options() {
		return request.options();
	}

	/** Language of headings and labels. */
	public Locale locale() {
		return request.options().language();
	}

	/** The undertaking it is about; empty for the whole dossier. */
	public Optional<Undertaking> subject() {
		return subject;
	}

	/** The criterion it is about; empty for all. */
	public Optional<Criterion> criterion() {
		return criterion;
	}

	/** What the outline tells the section; never null. */
	public String argument() {
		return argument;
	}

	/** The assessment of the undertaking it is about. */
	public Optional<Assessment> assessment() {
		return subject.flatMap(undertaking -> Dossiers.assessment(dossier(), undertaking));
	}

	/** The picture of that entry. */
	public Optional<PictureStore.Bytes> picture(String entry) {
		return entry == null || entry.isEmpty() ? Optional.empty() : request.pictures().find(entry);
	}

	/** The first drawing that anybody offers of a roadmap. */
	public Optional<Scene> drawing(Roadmap roadmap, double width) {
		return drawings.stream().map(drawing -> drawing.draw(roadmap, options(), width)).flatMap(Optional::stream)
				.findFirst();
	}

	/**
	 * The drawing of a roadmap as sheets of paper have room for it, so that its words can be read in print: on one sheet, upright or lying,
	 * where letters that are a little smaller allow it, else on as few as possible, which lie if upright ones are not fewer; empty where one
	 * lying sheet has room for the whole as it is.
	 *
	 * @param whole the drawing
	 */
	public List<Scene> sheets(Roadmap roadmap, Scene whole, double width) {
		if (PaperRoom.isReadable(whole)) {
			return List.of();
		}
		List<List<Scene>> found = new ArrayList<>();
		found.add(lyingSheets(roadmap, width));
		for (double wider : LYING) {
			found.add(sheets(roadmap, width * wider, PaperRoom.sheetHeight(width * wider)));
		}
		for (double upright : UPRIGHT) {
			List<Scene> parts = sheets(roadmap, width * upright, PaperRoom.uprightHeight(width * upright));
			found.add(parts.size() == 1 || upright == WIDEST ? parts : List.of());
		}
		List<Scene> usual = found.removeFirst();
		return found.stream().filter(sheets -> !sheets.isEmpty() && sheets.stream().allMatch(PaperRoom::isReadable))
				.min(Comparator.comparingInt(List::size)).filter(sheets -> sheets.size() < usual.size() || usual.size() == 1)
				.orElse(usual.size() > 1 ? usual : List.of());
	}

	/** The drawing of a roadmap of that width, in parts that are no higher than a lying sheet; empty where nobody draws it. */
	public List<Scene> lyingSheets(Roadmap roadmap, double width) {
		return sheets(roadmap, width, PaperRoom.sheetHeight(width));
	}

	private List<Scene> sheets(Roadmap roadmap, double width, double height) {
		return drawings.stream().map(drawing -> drawing.sheets(roadmap, options(), width, height)).filter(parts -> !parts.isEmpty()).findFirst()
				.orElse(List.of());
	}

	/**
	 * The id that a block made from an object gets: the same each time.
	 *
	 * @param object an object of the dossier
	 * @param part   tells several blocks from one object apart; empty for the main one
	 */
	public static String anchor(EObject object, String part) {
		String id = object instanceof Element element && element.getId() != null ? element.getId()
				: EcoreUtil.getRelativeURIFragmentPath(EcoreUtil.getRootContainer(object), object);
		return anchor(id, part);
	}

	/** The id of the block made from the element of that id. */
	public static String anchor(String elementId, String part) {
		return Anchor.of(elementId, part);
	}
}
