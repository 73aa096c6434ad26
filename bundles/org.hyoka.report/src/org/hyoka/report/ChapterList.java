// SPDX-License-Identifier: EPL-2.0
package org.hyoka.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.hyoka.dossier.templates.Template;
import org.hyoka.dossier.templates.Templates;
import org.hyoka.model.hyoka.ChapterScope;
import org.hyoka.model.hyoka.HyokaFactory;
import org.hyoka.model.hyoka.NumberStyle;
import org.hyoka.model.hyoka.OutlineChapter;
import org.hyoka.model.hyoka.ReportOutline;

/**
 * An office's own list of chapters: a small text file in UTF-8. A line is a setting or a chapter; what begins with # is a
 * remark.
 *
 * <pre>
 * # 一部だけ変えるとき
 * base = meti-2022
 * without = ip roadmap
 * title はじめに = 序文
 *
 * # 章を自分で並べるとき：番号の書式 見出し | 内容 | 対象
 * なし | title
 * なし 目次 | contents
 * 部 事業の概要
 *   章 事業の内容 | program-header narrative:background | プログラム
 *   章 | project-header narrative:content | 各プロジェクト
 * </pre>
 *
 * A chapter stands inside the one above it that is indented less; two spaces or a tab are a step. The styles of numbers are
 * 部 章 節 （１） ① 英字 なし (or part chapter section paren circled letter none), what it repeats over is 全体 プログラム
 * 各プロジェクト 各評価項目 (or dossier program each-project each-criterion); its content are keys of sections.
 *
 * @since 0.1
 */
public final class ChapterList {
	private static final Map<String, NumberStyle> STYLES = styles();
	private static final Map<String, ChapterScope> SCOPES = scopes();
	private static final int LONGEST = 1 << 20;
	private final Path file;
	private final Set<String> sections;
	private final Locale locale;
	private final ReportOutline outline = HyokaFactory.eINSTANCE.createReportOutline();
	private final List<OutlineChapter> open = new ArrayList<>();
	private final List<Integer> steps = new ArrayList<>();
	private final Map<String, Integer> without = new LinkedHashMap<>();
	private final Map<String, String> titles = new LinkedHashMap<>();
	private final Map<String, Integer> titleLines = new LinkedHashMap<>();
	private boolean based;
	private boolean listed;

	private ChapterList(Path file, Set<String> sections, Locale locale) {
		this.file = file;
		this.sections = sections;
		this.locale = locale;
		outline.setName(file.getFileName().toString());
	}

	private static Map<String, NumberStyle> styles() {
		Map<String, NumberStyle> styles = new LinkedHashMap<>();
		List.of("部", "章", "節", "（１）", "①", "英字", "なし").forEach(name -> styles.put(name,
				List.of(NumberStyle.PART, NumberStyle.CHAPTER, NumberStyle.SECTION, NumberStyle.PAREN, NumberStyle.CIRCLED, NumberStyle.LETTER,
						NumberStyle.NONE)
						.get(styles.size())));
		NumberStyle.VALUES.forEach(style -> styles.put(style.getName().toLowerCase(Locale.ROOT), style));
		return styles;
	}

	private static Map<String, ChapterScope> scopes() {
		Map<String, ChapterScope> scopes = new LinkedHashMap<>();
		scopes.put("全体", ChapterScope.DOSSIER);
		scopes.put("プログラム", ChapterScope.PROGRAM);
		scopes.put("各プロジェクト", ChapterScope.EACH_PROJECT);
		scopes.put("各評価項目", ChapterScope.EACH_CRITERION);
		ChapterScope.VALUES.forEach(scope -> scopes.put(scope.getName().toLowerCase(Locale.ROOT).replace('_', '-'), scope));
		return scopes;
	}

	/**
	 * Finds the outline that a person means.
	 *
	 * @param named    key of a template of a report or of another document, such as {@code meti-2024}, or the path of a list of chapters
	 * @param sections keys of the sections there are, see {@link ReportComposer#sections()}
	 * @param locale   language of what is said when it is wrong
	 * @return a fresh outline, in no dossier
	 * @throws ChapterListException if the file is wrong, or there is neither template nor file
	 * @throws IOException          if the file cannot be read
	 */
	public static ReportOutline find(String named, Set<String> sections, Locale locale) throws IOException {
		Optional<Template<ReportOutline>> template = Templates.standard().outline(named);
		if (template.isPresent()) {
			return template.get().create().element();
		}
		Path file = file(named);
		if (file == null || !Files.isRegularFile(file)) {
			throw new ChapterListException(Messages.text(locale, "outline.unknown", named, keys()), 0);
		}
		return read(file, sections, locale);
	}

	/** The path; null if no file can have that name here. */
	private static Path file(String named) {
		try {
			return Path.of(named);
		} catch (InvalidPathException e) {
			return null;
		}
	}

	/** Outlines of the report, then those of other documents. */
	private static Stream<Template<ReportOutline>> templates() {
		return Stream.concat(Templates.standard().outlines().stream(), Templates.standard().documents().stream());
	}

	private static String keys() {
		return templates().map(Template::key).collect(Collectors.joining(", "));
	}

	/**
	 * Reads a list of chapters.
	 *
	 * @throws ChapterListException at the first line that is wrong
	 * @throws IOException          if the file cannot be read
	 */
	public static ReportOutline read(Path file, Set<String> sections, Locale locale) throws IOException {
		ChapterList list = new ChapterList(file, sections, locale);
		if (Files.size(file) > LONGEST) {
			throw list.wrong(0, "outline.large");
		}
		try {
			List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
			for (int i = 0; i < lines.size(); i++) {
				list.line(lines.get(i).replace("\uFEFF", ""), i + 1);
			}
		} catch (CharacterCodingException e) {
			throw list.wrong(0, "outline.encoding");
		}
		return list.finish();
	}

	/** An example of such a file that says how one is written, for a person to change. */
	public static String example(Locale locale) {
		String name = locale.getLanguage().equals("ja") ? "chapter-list_ja.txt" : "chapter-list_en.txt";
		try (InputStream in = ChapterList.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void line(String line, int number) throws ChapterListException {
		String text = line.strip();
		if (text.isEmpty() || text.startsWith("#")) {
			return;
		}
		String[] words = text.split("[\\s\u3000|]+", 2);
		int equals = text.indexOf('=');
		if (!STYLES.containsKey(words[0].toLowerCase(Locale.ROOT)) && equals > 0) {
			setting(text.substring(0, equals).strip(), text.substring(equals + 1).strip(), number);
			return;
		}
		NumberStyle style = STYLES.get(words[0].toLowerCase(Locale.ROOT));
		if (style == null) {
			throw wrong(number, "outline.style", words[0], String.join(" ", STYLES.keySet()));
		}
		chapter(line, text.substring(words[0].length()), style, number);
	}

	private void setting(String name, String value, int number) throws ChapterListException {
		switch (name.split("[\\s\u3000]")[0]) {
		case "base" -> base(value, number);
		case "name" -> outline.setName(value);
		case "without" -> {
			for (String key : value.split("[\\s\u3000,、]+")) {
				known(key, number);
				without.put(key, number);
			}
		}
		case "title" -> {
			titles.put(name.substring("title".length()).strip(), value);
			titleLines.put(name.substring("title".length()).strip(), number);
		}
		default -> throw wrong(number, "outline.setting", name);
		}
	}

	private void base(String key, int number) throws ChapterListException {
		if (listed || based) {
			throw wrong(number, "outline.base");
		}
		Template<ReportOutline> template = Templates.standard().outline(key).orElseThrow(() -> wrong(number, "outline.template", key, keys()));
		outline.getChapters().addAll(template.create().element().getChapters());
		based = true;
	}

	private void chapter(String line, String rest, NumberStyle style, int number) throws ChapterListException {
		if (based) {
			throw wrong(number, "outline.both");
		}
		listed = true;
		String[] parts = (rest + "|").split("\\|", -1);
		if (parts.length > 4) {
			throw wrong(number, "outline.bars");
		}
		OutlineChapter chapter = HyokaFactory.eINSTANCE.createOutlineChapter();
		chapter.setNumbering(style);
		chapter.setScope(ChapterScope.DOSSIER);
		if (!parts[0].isBlank()) {
			chapter.setName(parts[0].strip());
		}
		String keys = parts[1].strip();
		for (String key : keys.isEmpty() ? new String[0] : keys.split("[\\s\u3000]+")) {
			known(key, number);
		}
		if (!keys.isEmpty()) {
			chapter.setSection(String.join(" ", keys.split("[\\s\u3000]+")));
		}
		String scope = parts.length > 2 ? parts[2].strip().toLowerCase(Locale.ROOT) : "";
		if (!scope.isEmpty()) {
			ChapterScope found = SCOPES.get(scope);
			if (found == null) {
				throw wrong(number, "outline.scope", scope, String.join(" ", SCOPES.keySet()));
			}
			chapter.setScope(found);
		}
		inside(indent(line), number).add(chapter);
		open.add(chapter);
	}

	private static int indent(String line) {
		int columns = 0;
		for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
			columns += line.charAt(i) == ' ' ? 1 : 2;
		}
		return columns;
	}

	/** Where a chapter of that indentation belongs. */
	private EList<OutlineChapter> inside(int indent, int number) throws ChapterListException {
		while (!steps.isEmpty() && steps.getLast() >= indent) {
			steps.removeLast();
			open.removeLast();
		}
		if (steps.isEmpty() && indent > 0) {
			throw wrong(number, "outline.indent");
		}
		steps.add(indent);
		return open.isEmpty() ? outline.getChapters() : open.getLast().getChapters();
	}

	private void known(String key, int number) throws ChapterListException {
		String name = key.contains(":") ? key.substring(0, key.indexOf(':')) : key;
		if (!sections.contains(name)) {
			throw wrong(number, "outline.section", name, String.join(" ", new TreeSet<>(sections)));
		}
	}

	private ReportOutline finish() throws ChapterListException {
		if (outline.getChapters().isEmpty()) {
			throw wrong(0, "outline.empty", keys());
		}
		Set<String> renamed = new TreeSet<>();
		outline.eAllContents().forEachRemaining(each -> {
			if (each instanceof OutlineChapter chapter) {
				rename(chapter, renamed);
				leaveOut(chapter);
			}
		});
		for (String title : titles.keySet()) {
			if (!renamed.contains(title)) {
				throw wrong(titleLines.get(title), "outline.title", title);
			}
		}
		return outline;
	}

	private void rename(OutlineChapter chapter, Set<String> renamed) {
		String title = chapter.getName() == null ? null : titles.get(chapter.getName());
		if (title != null) {
			renamed.add(chapter.getName());
			chapter.setName(title);
			chapter.getTranslations().clear();
		}
	}

	/** A chapter of nothing but what is left out goes as a whole. */
	private void leaveOut(OutlineChapter chapter) {
		if (chapter.getSection() == null || without.isEmpty()) {
			return;
		}
		String kept = Arrays.stream(chapter.getSection().split(" "))
				.filter(key -> !without.containsKey(key) && !without.containsKey(key.split(":")[0]))
				.collect(Collectors.joining(" "));
		if (kept.isEmpty() && !chapter.getSection().isBlank() && chapter.getChapters().isEmpty()) {
			chapter.setIncluded(false);
		}
		chapter.setSection(kept);
	}

	private ChapterListException wrong(int line, String key, Object... arguments) {
		String place = line == 0 ? file.getFileName().toString() : Messages.text(locale, "outline.line", file.getFileName(), String.valueOf(line));
		return new ChapterListException(place + ": " + Messages.text(locale, key, arguments), line);
	}
}
