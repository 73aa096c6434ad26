// SPDX-License-Identifier: EPL-2.0
package org.hyoka.benchmarks.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.hyoka.consistency.Problem;
import org.hyoka.consistency.Severity;
import org.hyoka.consistency.Validator;
import org.hyoka.core.Ids;
import org.hyoka.core.text.Phrase;
import org.hyoka.dossier.json.JsonExport;
import org.hyoka.dossier.json.JsonImport;
import org.hyoka.exchange.reviews.ReviewSheetImport;
import org.hyoka.model.hyoka.Dossier;
import org.hyoka.model.hyoka.HyokaFactory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Makes dossiers from review sheets chosen at random, and says of each fact of each sheet whether it is found in the dossier, in the
 * list of what was left out, or nowhere; then what the rules find in them. Of each ministry that has sheets there is one at least as
 * long as there are enough. Arguments: a folder with sheets such as a clone of {@code judgit/data}, {@code --seed N},
 * {@code --sheets N}, {@code --findings FILE} for a list of what was found, {@code --dossiers FOLDER} for the dossiers as JSON.
 */
public final class SheetProof {
	private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
	private final Validator validator = Validator.standard();
	private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
	private final Map<String, Integer> leftOut = new TreeMap<>();
	private final List<String> lost = new ArrayList<>();
	private final List<String> findings = new ArrayList<>();
	private final List<String> changed = new ArrayList<>();
	private int facts;
	private int found;
	private int listed;

	private SheetProof() {
	}

	/** See the class. */
	public static void main(String[] words) throws IOException {
		long seed = 1;
		int sheets = 40;
		Path folder = null;
		Path list = null;
		Path dossiers = null;
		for (int i = 0; i < words.length; i++) {
			switch (words[i]) {
			case "--seed" -> seed = Long.parseLong(words[++i]);
			case "--sheets" -> sheets = Integer.parseInt(words[++i]);
			case "--findings" -> list = Path.of(words[++i]);
			case "--dossiers" -> dossiers = Files.createDirectories(Path.of(words[++i]));
			default -> folder = Path.of(words[i]);
			}
		}
		if (folder == null) {
			System.err.println("Name a folder with review sheets, such as a clone of judgit/data.");
			System.exit(2);
		}
		SheetProof proof = new SheetProof();
		List<Path> chosen = choose(folder, seed, sheets);
		for (Path sheet : chosen) {
			proof.prove(sheet, dossiers);
		}
		proof.print(seed, chosen);
		if (list != null) {
			Files.write(list, proof.findings);
		}
	}

	/** One of each ministry, then others, all by chance. */
	private static List<Path> choose(Path folder, long seed, int sheets) throws IOException {
		Map<String, List<Path>> byMinistry = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			files.filter(f -> f.toString().endsWith(".json")).sorted()
					.forEach(f -> byMinistry.computeIfAbsent(f.getParent().getFileName().toString(), k -> new ArrayList<>()).add(f));
		}
		Random random = new Random(seed);
		List<Path> chosen = new ArrayList<>();
		List<String> ministries = new ArrayList<>(byMinistry.keySet());
		Collections.shuffle(ministries, random);
		for (int i = 0; chosen.size() < sheets && !ministries.isEmpty(); i++) {
			List<Path> all = byMinistry.get(ministries.get(i % ministries.size()));
			Path one = all.get(random.nextInt(all.size()));
			if (!chosen.contains(one)) {
				chosen.add(one);
			}
		}
		return chosen;
	}

	private void prove(Path file, Path dossiers) throws IOException {
		JsonNode sheet = MAPPER.readTree(Files.readAllBytes(file));
		Dossier dossier = HyokaFactory.eINSTANCE.createDossier();
		List<Phrase> out = ReviewSheetImport.judgit(dossier, file).orElseThrow(() -> new IOException(file + " is no review sheet."));
		Dossier once = EcoreUtil.copy(dossier);
		ReviewSheetImport.judgit(dossier, file);
		if (!EcoreUtil.equals(once, dossier)) {
			changed.add(name(file));
		}
		Ids.assignMissing(dossier);
		dossier = again(dossier, dossiers == null ? null : dossiers.resolve(file.getParent().getFileName() + "-" + file.getFileName()));
		Map<String, Object> model = ModelFacts.of(sheet, dossier);
		for (SheetFacts.Fact fact : SheetFacts.of(sheet)) {
			facts++;
			Object kept = model.get(fact.place());
			if (kept != null && SheetFacts.same(fact.value(), kept)) {
				found++;
			} else if (out.stream().anyMatch(phrase -> phrase.in(Locale.JAPANESE).contains(String.valueOf(fact.value())))) {
				listed++;
				leftOut.merge(fact.place().replaceAll("\\[\\d+\\]", "[]"), 1, Integer::sum);
			} else {
				lost.add(name(file) + " " + fact.place() + " = " + fact.value() + "; the dossier has " + kept);
			}
		}
		for (Problem problem : validator.validateAll(dossier, null)) {
			severities.merge(problem.severity(), 1, Integer::sum);
			findings.add(String.join("\t", problem.severity().name(), problem.ruleId(), name(file),
					problem.sentence().in(Locale.JAPANESE).replaceAll("\\R", " ")));
		}
	}

	/** Year, ministry and file of a sheet. */
	private static String name(Path file) {
		return file.getParent().getParent().getFileName() + "/" + file.getParent().getFileName() + "/" + file.getFileName();
	}

	/** Written as JSON and read again: what a dossier says is what is in its file. */
	private static Dossier again(Dossier dossier, Path file) throws IOException {
		java.io.ByteArrayOutputStream json = new java.io.ByteArrayOutputStream();
		JsonExport.write(dossier, json);
		if (file != null) {
			try (OutputStream out = Files.newOutputStream(file)) {
				json.writeTo(out);
			}
		}
		return JsonImport.read(new java.io.ByteArrayInputStream(json.toByteArray()));
	}

	private void print(long seed, List<Path> chosen) {
		System.out.println("seed " + seed + ", " + chosen.size() + " sheets of "
				+ chosen.stream().map(f -> f.getParent().getFileName().toString()).distinct().count() + " ministries, of "
				+ chosen.stream().map(f -> f.getParent().getParent().getFileName().toString()).sorted().distinct().toList());
		System.out.println(
				"facts " + facts + ", in the dossier " + found + ", said to be left out " + listed + " " + leftOut + ", lost " + lost.size());
		System.out.println("sheets that changed their dossier when taken in again: " + changed.size());
		changed.forEach(name -> System.out.println("  changed: " + name));
		System.out.println("findings " + severities);
		lost.forEach(line -> System.out.println("  lost: " + line));
	}
}
