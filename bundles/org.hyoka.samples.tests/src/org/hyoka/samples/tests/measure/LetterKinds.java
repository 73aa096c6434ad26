// SPDX-License-Identifier: EPL-2.0
package org.hyoka.samples.tests.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hyoka.core.Dossiers;
import org.hyoka.model.hyoka.NamedElement;

/** Slips of the pen in the words of a text as it is. */
final class LetterKinds {
	private static final Pattern KATAKANA = Pattern.compile("[ァ-ヶー]{5,12}");
	private static final Pattern KANJI = Pattern.compile("[\\p{IsHan}]{3,}");
	private static final Pattern PARTICLE = Pattern.compile("(?<=[\\p{IsHan}ァ-ヶー])[をがにはの](?=[\\p{IsHan}ァ-ヶー])");
	private static final Pattern PHRASE = Pattern.compile("[\\p{IsHan}ァ-ヶー]{3,8}[をがにはの]");

	private static final int TRIES = 20;

	private LetterKinds() {
	}

	static List<Kind> all() {
		return List.of(Kind.prose("name, a letter off", LetterKinds::name), Kind.prose("letter of a katakana word", LetterKinds::katakana),
				Kind.prose("letters swapped", LetterKinds::swapped), Kind.prose("letter of another script", LetterKinds::shape),
				Kind.prose("words that sound alike", LetterKinds::homophone), Kind.prose("word twice", LetterKinds::phraseTwice),
				Kind.prose("particle twice", LetterKinds::particleTwice), Kind.prose("word torn by a blank", LetterKinds::torn),
				Kind.prose("bracket not closed", LetterKinds::bracket), Kind.prose("sentence breaks off", LetterKinds::breaksOff),
				Kind.prose("paragraph of another section", LetterKinds::copied), Kind.prose("placeholder", LetterKinds::placeholder),
				Kind.prose("full stop twice", LetterKinds::stopTwice));
	}

	/** Changes one match of a pattern in one of the texts; empty where the change gives nothing new. */
	private static Optional<Planted> change(Garden g, Pattern pattern, Function<String, Optional<String>> slip) {
		for (int i = 0; i < TRIES; i++) {
			Optional<Planted> planted = once(g, pattern, slip);
			if (planted.isPresent()) {
				return planted;
			}
		}
		return Optional.empty();
	}

	private static Optional<Planted> once(Garden g, Pattern pattern, Function<String, Optional<String>> slip) {
		return g.one(g.texts(null)).flatMap(text -> {
			List<int[]> places = new ArrayList<>();
			Matcher matcher = pattern.matcher(text.words());
			while (matcher.find()) {
				places.add(new int[] { matcher.start(), matcher.end() });
			}
			return g.one(places).flatMap(at -> {
				String old = text.words().substring(at[0], at[1]);
				return slip.apply(old).filter(s -> !s.equals(old))
						.flatMap(s -> g.write(text, text.words().substring(0, at[0]) + s + text.words().substring(at[1]), old + " to " + s));
			});
		});
	}

	private static Optional<Planted> name(Garden g) {
		List<NamedElement> named = new ArrayList<>(g.dossier.getOrganizations());
		named.addAll(Dossiers.undertakings(g.dossier));
		List<NamedElement> longer = named.stream().filter(n -> n.getName() != null && n.getName().length() >= 6 && n.getName().length() <= 40)
				.toList();
		return g.one(longer).flatMap(n -> Slips.letter(n.getName(), g.random)).flatMap(wrong -> {
			String[] sentences = { "この調査には" + wrong + "が協力した。", wrong + "の資料による。", "当時の" + wrong + "でも議論された。" };
			return g.insert(null, sentences[g.random.nextInt(sentences.length)]).map(p -> new Planted(wrong, p.touched()));
		});
	}

	private static Optional<Planted> katakana(Garden g) {
		return change(g, KATAKANA, word -> {
			int at = 1 + g.random.nextInt(word.length() - 2);
			char old = word.charAt(at);
			char other = (char) (old + (g.random.nextBoolean() ? 1 : -1) * (1 + g.random.nextInt(3)));
			boolean kana = other >= 'ア' && other <= 'ン' && old >= 'ア' && old <= 'ン';
			return kana ? Optional.of(word.substring(0, at) + other + word.substring(at + 1)) : Optional.empty();
		});
	}

	private static Optional<Planted> swapped(Garden g) {
		return change(g, KATAKANA, word -> {
			int at = 1 + g.random.nextInt(word.length() - 2);
			boolean mark = word.charAt(at) == 'ー' || word.charAt(at + 1) == 'ー';
			return mark ? Optional.empty() : Optional.of(word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2));
		});
	}

	private static Optional<Planted> shape(Garden g) {
		return change(g, KATAKANA, word -> {
			for (int i = g.random.nextInt(2); i < word.length(); i++) {
				Optional<Character> other = Slips.shape(word.charAt(i));
				if (other.isPresent()) {
					return Optional.of(word.substring(0, i) + other.get() + word.substring(i + 1));
				}
			}
			return Optional.empty();
		});
	}

	private static Optional<Planted> homophone(Garden g) {
		return change(g, KANJI, word -> Homophones.slip(word, g.random));
	}

	private static Optional<Planted> phraseTwice(Garden g) {
		return change(g, PHRASE, phrase -> Optional.of(phrase + phrase));
	}

	private static Optional<Planted> particleTwice(Garden g) {
		return change(g, PARTICLE, particle -> Optional.of(particle + particle));
	}

	private static Optional<Planted> torn(Garden g) {
		return change(g, KATAKANA, word -> {
			int at = 2 + g.random.nextInt(word.length() - 3);
			return Optional.of(word.substring(0, at) + " " + word.substring(at));
		});
	}

	private static Optional<Planted> bracket(Garden g) {
		return change(g, Pattern.compile("[（「][^（）「」\\n]{2,40}[）」]"), words -> Optional.of(g.random.nextBoolean() ? words.substring(1)
				: words.substring(0, words.length() - 1)));
	}

	private static Optional<Planted> breaksOff(Garden g) {
		return g.one(g.texts(null).stream().filter(t -> t.words().endsWith("。")).toList()).flatMap(text -> {
			String words = text.words();
			Matcher particle = Pattern.compile("[をがには](?=[^。]{3,}。$)").matcher(words.substring(words.lastIndexOf('\n') + 1));
			int from = words.lastIndexOf('\n') + 1;
			List<Integer> ends = new ArrayList<>();
			while (particle.find()) {
				ends.add(from + particle.end());
			}
			return g.one(ends).flatMap(end -> g.write(text, words.substring(0, end), "…" + words.substring(Math.max(0, end - 8), end)));
		});
	}

	private static Optional<Planted> copied(Garden g) {
		List<Garden.Text> texts = g.texts(null);
		return g.one(texts).flatMap(from -> {
			List<String> paragraphs = List.of(from.words().split("\n+")).stream().filter(p -> p.length() > 80 && !p.startsWith("-")).toList();
			return g.one(paragraphs)
					.flatMap(p -> g.one(texts.stream().filter(t -> t.object() != from.object() && t.object().eContainer() != from.object()
							&& from.object().eContainer() != t.object()).toList()).flatMap(to -> g.write(to, to.words() + "\n\n" + p, p)));
		});
	}

	private static Optional<Planted> placeholder(Garden g) {
		String[] sentences = { "担当は○○である。", "結果は20XX年度に公表する。", "（要確認）。", "数値はTBDとする。", "会場は△△である。" };
		return g.insert(null, sentences[g.random.nextInt(sentences.length)]);
	}

	private static Optional<Planted> stopTwice(Garden g) {
		return change(g, Pattern.compile("[。、]"), stop -> Optional.of(stop + stop));
	}
}
