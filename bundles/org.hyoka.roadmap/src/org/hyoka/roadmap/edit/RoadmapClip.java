// SPDX-License-Identifier: EPL-2.0
package org.hyoka.roadmap.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.hyoka.core.naming.Naming;
import org.hyoka.core.text.YearStyle;
import org.hyoka.core.text.Years;
import org.hyoka.model.hyoka.Element;
import org.hyoka.model.roadmap.Bar;
import org.hyoka.model.roadmap.Lane;
import org.hyoka.model.roadmap.OutcomeMark;
import org.hyoka.model.roadmap.Roadmap;
import org.hyoka.model.roadmap.RoadmapFactory;
import org.hyoka.model.roadmap.RoadmapLink;
import org.hyoka.model.roadmap.RoadmapNode;
import org.hyoka.model.roadmap.RoadmapPackage.Literals;
import org.hyoka.model.time.DatePoint;
import org.hyoka.roadmap.internal.edit.LinkChecks;
import org.hyoka.roadmap.internal.model.NodeTime;

/**
 * What was copied from roadmaps: nodes and the links among them, free of any dossier, to be pasted as often as wanted; as
 * text it is a table that a spreadsheet takes, and a table of names and dates can be pasted as bars.
 */
public final class RoadmapClip {
	/** Nodes of one lane, in their order. */
	private final List<List<RoadmapNode>> lanes;
	private final List<RoadmapLink> links;
	private final String text;

	private RoadmapClip(List<List<RoadmapNode>> lanes, List<RoadmapLink> links, String text) {
		this.lanes = lanes;
		this.links = links;
		this.text = text;
	}

	/**
	 * Copies nodes, and the links among them.
	 *
	 * @param nodes  of lanes; others are passed over
	 * @param locale language of the text
	 */
	public static RoadmapClip of(Collection<? extends RoadmapNode> nodes, Locale locale) {
		Set<RoadmapNode> wanted = new LinkedHashSet<>(nodes.stream().filter(n -> n.eContainer() instanceof Lane).toList());
		List<Lane> lanes = wanted.stream().map(LinkChecks::roadmap).flatMap(java.util.Optional::stream).distinct().flatMap(r -> lanes(r).stream())
				.filter(l -> l.getNodes().stream().anyMatch(wanted::contains)).toList();
		List<List<RoadmapNode>> originals = lanes.stream().map(l -> l.getNodes().stream().filter(wanted::contains).toList()).toList();
		List<RoadmapLink> among = lanes.stream().map(LinkChecks::roadmap).flatMap(java.util.Optional::stream).distinct()
				.flatMap(r -> r.getLinks().stream()).filter(l -> wanted.contains(l.getSource()) && wanted.contains(l.getTarget())).toList();
		StringBuilder text = new StringBuilder();
		originals.forEach(lane -> lane.forEach(node -> text.append(line(node, locale)).append(System.lineSeparator())));
		return copy(originals, among, text.toString());
	}

	/**
	 * Bars out of a table on the clipboard: name, start, end, separated by tabs; lines without a name or with something in
	 * the place of a date that is none, such as heads, are passed over.
	 */
	public static RoadmapClip read(String table) {
		List<RoadmapNode> bars = new ArrayList<>();
		for (String row : table.split("\\R")) {
			String[] cells = row.split("\t", -1);
			DatePoint start = point(cells, 1);
			DatePoint end = point(cells, 2);
			boolean dates = (start != null || end != null) && (start == null || end == null || !end.lastDay().isBefore(start.firstDay()));
			if (dates && !cells[0].isBlank()) {
				Bar bar = RoadmapFactory.eINSTANCE.createBar();
				bar.setName(cells[0].strip());
				bar.setStart(start);
				bar.setEnd(end);
				bars.add(bar);
			}
		}
		return new RoadmapClip(bars.isEmpty() ? List.of() : List.of(bars), List.of(), table);
	}

	private static DatePoint point(String[] cells, int at) {
		return at < cells.length && !cells[at].isBlank() ? Years.parseDatePoint(cells[at].strip()).value().orElse(null) : null;
	}

	private static String line(RoadmapNode node, Locale locale) {
		String name = Naming.ownName(node, locale).replaceAll("\\s+", " ");
		return String.join("\t", name, NodeTime.start(node).map(p -> Years.format(p, YearStyle.NENDO, locale)).orElse(""),
				NodeTime.end(node).map(p -> Years.format(p, YearStyle.NENDO, locale)).orElse(""));
	}

	private static RoadmapClip copy(List<List<RoadmapNode>> lanes, List<RoadmapLink> links, String text) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		List<List<RoadmapNode>> copies = lanes.stream().map(lane -> (List<RoadmapNode>) new ArrayList<RoadmapNode>(copier.copyAll(lane))).toList();
		List<RoadmapLink> copiedLinks = new ArrayList<>(copier.copyAll(links));
		copier.copyReferences();
		copier.values().forEach(copy -> {
			if (copy instanceof Element element) {
				element.setId(null); // the dossier gives new ones
			}
		});
		return new RoadmapClip(copies, copiedLinks, text);
	}

	/** Whether nothing was copied. */
	public boolean isEmpty() {
		return lanes.isEmpty();
	}

	/** One line per node: name, start and end, separated by tabs. */
	public String text() {
		return text;
	}

	/**
	 * Pastes at the end of a lane, with the dates that were copied; what was copied from several lanes goes to the lanes below
	 * one after the other. What refers to another dossier loses that reference; outcome marks of another dossier's targets are
	 * left out.
	 *
	 * @return a {@link Creation}; not executable where nothing is left to paste
	 */
	public Command paste(EditingDomain domain, Lane lane) {
		Roadmap roadmap = LinkChecks.roadmap(lane).orElse(null);
		if (roadmap == null || lanes.isEmpty()) {
			return UnexecutableCommand.INSTANCE;
		}
		RoadmapClip fresh = copy(lanes, links, text);
		EObject dossier = EcoreUtil.getRootContainer(lane);
		List<Lane> targets = lanes(roadmap);
		int first = targets.indexOf(lane);
		CompoundCommand all = new CompoundCommand();
		List<EObject> made = new ArrayList<>();
		for (int i = 0; i < fresh.lanes.size(); i++) {
			fresh.lanes.get(i).forEach(n -> release(n, dossier));
			List<RoadmapNode> nodes = fresh.lanes.get(i).stream().filter(n -> !(n instanceof OutcomeMark m && m.getTarget() == null)).toList();
			if (!nodes.isEmpty()) {
				all.append(AddCommand.create(domain, targets.get(Math.min(first + i, targets.size() - 1)), Literals.LANE__NODES, nodes));
				made.addAll(nodes);
			}
		}
		List<RoadmapLink> kept = fresh.links.stream().filter(l -> made.contains(l.getSource()) && made.contains(l.getTarget())).toList();
		kept.forEach(l -> release(l, dossier));
		if (!kept.isEmpty()) {
			all.append(AddCommand.create(domain, roadmap, Literals.ROADMAP__LINKS, kept));
		}
		List<EObject> created = new ArrayList<>(made);
		created.addAll(kept);
		return made.isEmpty() ? UnexecutableCommand.INSTANCE : new Creation(all, created);
	}

	/** Lets go of what stands in another dossier, or in none any more; nodes of the clip stand in none. */
	private static void release(EObject object, EObject dossier) {
		List<EObject> inside = new ArrayList<>(List.of(object));
		object.eAllContents().forEachRemaining(inside::add);
		for (EObject each : inside) {
			for (EReference reference : each.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || !reference.isChangeable() || reference.isDerived()) {
					continue;
				}
				if (reference.isMany()) {
					((List<?>) each.eGet(reference)).removeIf(o -> foreign((EObject) o, dossier));
				} else if (foreign((EObject) each.eGet(reference), dossier)) {
					each.eUnset(reference);
				}
			}
		}
	}

	private static boolean foreign(EObject referred, EObject dossier) {
		return referred != null && !(referred instanceof RoadmapNode && referred.eContainer() == null)
				&& EcoreUtil.getRootContainer(referred) != dossier;
	}

	/** All lanes of a roadmap from the top, those inside a lane after it. */
	private static List<Lane> lanes(Roadmap roadmap) {
		List<Lane> all = new ArrayList<>();
		roadmap.getLanes().forEach(l -> collect(l, all));
		return all;
	}

	private static void collect(Lane lane, List<Lane> all) {
		all.add(lane);
		lane.getLanes().forEach(l -> collect(l, all));
	}
}
