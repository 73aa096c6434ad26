// SPDX-License-Identifier: EPL-2.0
package org.hyoka.consistency.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.hyoka.consistency.Validator;
import org.hyoka.core.text.TextFeatures;
import org.hyoka.samples.Samples;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** What rules look for only where it can begin is all that there is. */
class FinderTest {
	private static final String NEIGHBOURS = "年度の大学を、。 　(（)）Aa1９ァー口";
	private static final int TEXTS = 6_000;

	/** The finders of all rules, by where they stand; they are nobody's business but the rules', so they are read by reflection. */
	private static Map<String, Object> finders() throws ReflectiveOperationException {
		Bundle bundle = FrameworkUtil.getBundle(Validator.class);
		Class<?> finder = bundle.loadClass("org.hyoka.consistency.internal.Finder");
		Map<String, Object> finders = new LinkedHashMap<>();
		for (String path : bundle.adapt(BundleWiring.class).listResources("org/hyoka/consistency/internal", "*.class",
				BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
			Class<?> type = bundle.loadClass(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
			for (Field field : type.getDeclaredFields()) {
				if (field.getType() == finder && Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					finders.put(type.getSimpleName() + "." + field.getName(), field.get(null));
				}
			}
		}
		return finders;
	}

	private static List<String> found(Object finder, String text) throws ReflectiveOperationException {
		Object search = finder.getClass().getMethod("in", String.class).invoke(finder, text);
		Method find = search.getClass().getMethod("find");
		Method start = search.getClass().getMethod("start");
		Method end = search.getClass().getMethod("end");
		List<String> found = new ArrayList<>();
		while ((boolean) find.invoke(search)) {
			found.add(start.invoke(search) + "-" + end.invoke(search));
		}
		return found;
	}

	private static List<String> found(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		List<String> found = new ArrayList<>();
		while (matcher.find()) {
			found.add(matcher.start() + "-" + matcher.end());
		}
		return found;
	}

	private static Pattern pattern(Object finder) throws ReflectiveOperationException {
		return (Pattern) finder.getClass().getMethod("pattern").invoke(finder);
	}

	@Test
	void findersFindWhatTheirPatternsFindInTheSamples() throws Exception {
		List<String> texts = new ArrayList<>();
		for (var sample : Samples.all()) {
			for (TreeIterator<EObject> all = sample.create().eAllContents(); all.hasNext();) {
				EObject object = all.next();
				TextFeatures.of(object.eClass()).forEach(feature -> texts.addAll(TextFeatures.texts(object, feature)));
			}
		}
		assertThat(texts).hasSizeGreaterThan(500);
		for (var finder : finders().entrySet()) {
			Pattern pattern = pattern(finder.getValue());
			for (String text : texts) {
				assertThat(found(finder.getValue(), text)).as("%s in %s", finder.getKey(), text).isEqualTo(found(pattern, text));
			}
		}
	}

	/** Texts made of what the patterns are made of, in any order and beside anything: each beginning of a match comes. */
	@Test
	void findersFindWhatTheirPatternsFindInTextsMadeOfTheirParts() throws Exception {
		Map<String, Object> finders = finders();
		assertThat(finders).hasSizeGreaterThan(10);
		for (var finder : finders.entrySet()) {
			Pattern pattern = pattern(finder.getValue());
			List<String> parts = parts(pattern.pattern());
			Random random = new Random(20261124);
			int matches = 0;
			for (int i = 0; i < TEXTS; i++) {
				StringBuilder text = new StringBuilder();
				for (int n = 1 + random.nextInt(7); n > 0; n--) {
					String part = parts.get(random.nextInt(parts.size()));
					text.append(part.repeat(1 + random.nextInt(2)));
				}
				List<String> expected = found(pattern, text.toString());
				matches += expected.size();
				assertThat(found(finder.getValue(), text.toString())).as("%s in %s", finder.getKey(), text).isEqualTo(expected);
			}
			assertThat(matches).as(finder.getKey()).isPositive();
		}
	}

	/** The words of a pattern, its letters one by one, and what may stand beside them. */
	private static List<String> parts(String pattern) {
		String bare = pattern.replaceAll("\\(\\?<?[a-z0-9]*[=!:>]", "|").replaceAll("\\\\p\\{[A-Za-z]+}|\\{[0-9,]+}|\\\\[dswb]", "|");
		List<String> parts = new ArrayList<>(Stream.of(bare.split("[|()\\[\\]?*+^$\\\\]+")).filter(part -> !part.isEmpty()).toList());
		bare.chars().filter(c -> "|()[]?*+^$\\".indexOf(c) < 0).mapToObj(Character::toString).distinct().forEach(parts::add);
		Stream.of("?", "？", "*", "12", "9", "ゼ", "ｱｲ", "2013年度(", "平成26年度)", "(2013)", "R3").forEach(parts::add);
		NEIGHBOURS.chars().mapToObj(Character::toString).forEach(parts::add);
		return parts;
	}
}
