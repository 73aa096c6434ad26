// SPDX-License-Identifier: EPL-2.0
package org.hyoka.office;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the sheets of an Excel workbook (XLSX, ECMA-376) as text. The file goes by as it is unpacked, so that no more of it is
 * in memory than its cells say; what is larger than anybody's table is refused while it comes.
 */
public final class WorkbookReader implements AutoCloseable {
	/** There is more in a workbook than is read. */
	public static final class TooLarge extends IOException {
		private static final long serialVersionUID = 1L;

		TooLarge(String what) {
			super(what);
		}
	}

	/**
	 * What is read at most; more is refused.
	 *
	 * @param rows    of a sheet down to the last cell that says something
	 * @param columns of a sheet up to such a cell
	 */
	public record Limits(int rows, int columns) {
	}

	private static final int MOST_SHEETS = 1000;
	private final ZipFile zip;
	private final Limits limits;
	private final Room room = new Room();

	private WorkbookReader(ZipFile zip, Limits limits) {
		this.zip = zip;
		this.limits = limits;
	}

	/**
	 * Reads a file.
	 *
	 * @return its sheets in their order, hidden ones too
	 * @throws TooLarge    if there is more than is read
	 * @throws IOException if it is no workbook, is damaged or cannot be read
	 */
	public static List<SheetCells> read(Path file, Limits limits) throws IOException {
		try (WorkbookReader reader = new WorkbookReader(new ZipFile(file.toFile()), limits)) {
			return reader.sheets();
		} catch (IllegalArgumentException e) { // of a name or number that is none
			throw new IOException(e.getMessage(), e);
		}
	}

	private List<SheetCells> sheets() throws IOException {
		String workbook = targets("").values().stream().filter(Target::isWorkbook).map(Target::part).findFirst()
				.orElseThrow(() -> new IOException("There is no workbook in the file."));
		Map<String, Target> targets = targets(workbook);
		List<String> texts = new ArrayList<>();
		for (Target target : targets.values()) {
			if (target.isTexts()) {
				try (PartEvents part = part(target.part())) {
					texts.addAll(SharedTexts.read(part, room));
				}
			}
		}
		List<SheetCells> sheets = new ArrayList<>();
		for (Listed listed : listed(workbook)) {
			Target target = targets.get(listed.relation());
			if (target != null && target.isSheet()) {
				try (PartEvents part = part(target.part())) {
					sheets.add(new SheetCells(listed.name(), listed.hidden(), new RowsReader(part, texts, limits, room).read()));
				}
			}
		}
		return sheets;
	}

	private PartEvents part(String name) throws IOException {
		ZipEntry entry = zip.getEntry(name);
		if (entry == null) {
			throw new IOException("The part " + name + " is missing.");
		}
		return new PartEvents(zip.getInputStream(entry), room);
	}

	/** A sheet in the list of the workbook. */
	private record Listed(String name, boolean hidden, String relation) {
	}

	private List<Listed> listed(String workbook) throws IOException {
		List<Listed> listed = new ArrayList<>();
		try (PartEvents part = part(workbook)) {
			while (part.next()) {
				if (part.starts("sheet")) {
					if (listed.size() == MOST_SHEETS) {
						throw new TooLarge("sheets");
					}
					listed.add(new Listed(part.attribute("name"), part.attribute("state").toLowerCase(java.util.Locale.ROOT).endsWith("hidden"),
							part.attribute("id")));
				}
			}
		}
		return listed;
	}

	/** What a part leads to. */
	private record Target(String type, String part) {
		boolean isWorkbook() {
			return type.endsWith("/officeDocument");
		}

		boolean isTexts() {
			return type.endsWith("/sharedStrings");
		}

		boolean isSheet() {
			return type.endsWith("/worksheet");
		}
	}

	/** What a part, or the file itself where it is empty, leads to within the file, by the names of the relations. */
	private Map<String, Target> targets(String from) throws IOException {
		int slash = from.lastIndexOf('/') + 1;
		String folder = from.substring(0, slash);
		Map<String, Target> targets = new HashMap<>();
		try (PartEvents part = part(folder + "_rels/" + from.substring(slash) + ".rels")) {
			while (part.next()) {
				if (part.starts("Relationship") && !part.attribute("TargetMode").equals("External")) {
					targets.put(part.attribute("Id"), new Target(part.attribute("Type"), resolve(folder, part.attribute("Target"))));
				}
			}
		}
		return targets;
	}

	private static String resolve(String folder, String target) {
		Deque<String> steps = new ArrayDeque<>();
		for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			} else if (!step.isEmpty() && !step.equals(".")) {
				steps.addLast(step);
			}
		}
		return String.join("/", steps);
	}

	@Override
	public void close() throws IOException {
		zip.close();
	}
}
