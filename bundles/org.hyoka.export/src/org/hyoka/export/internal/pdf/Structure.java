// SPDX-License-Identifier: EPL-2.0
package org.hyoka.export.internal.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The one structure of a book: the document, and in it, in the order of the book, the chapters of all parts. Each part has
 * elements around its chapters (document, body, main); those of the first stand for all.
 */
final class Structure {
	private static final int AROUND = 3;
	private static final COSName ROLES = COSName.getPDFName("RoleMap");
	private static final COSName NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
	private final ObjectFile file;
	private final int root;
	private final int[] around = new int[AROUND];
	private final List<String> words = new ArrayList<>();
	private String roles = "";
	/** For each part in the order of the book, its chapters. */
	private final List<String> chapters = new ArrayList<>();
	/** What stands beside each of the elements around: the renderer puts there what it generates itself. */
	private final List<List<String>> beside = new ArrayList<>();
	/** For each part in the order they are written, from what content leads to its element. */
	private final StringBuilder parents = new StringBuilder();
	private int nextKey;

	Structure(ObjectFile file) {
		this.file = file;
		root = file.reserve();
		for (int i = 0; i < AROUND; i++) {
			around[i] = file.reserve();
			beside.add(new ArrayList<>());
		}
	}

	/** The number of its root. */
	int root() {
		return root;
	}

	/** Keeps the place of the next part in the book. */
	int place() {
		chapters.add("");
		beside.forEach(kids -> kids.add(""));
		return chapters.size() - 1;
	}

	/** Makes a key of the part that is being written one of the whole book. */
	void shift(COSDictionary dictionary, COSName key) {
		if (dictionary.containsKey(key)) {
			dictionary.setInt(key, dictionary.getInt(key) + nextKey);
		}
	}

	/** Takes the chapters of a part in. */
	void join(COSDictionary own, int place, ObjectCopier copier) throws IOException {
		ListLabels.label(own);
		copier.stands(own, root);
		COSDictionary element = own;
		boolean first = words.isEmpty();
		if (first && own.getDictionaryObject(ROLES) != null) {
			roles = "/RoleMap " + new String(copier.words(own.getDictionaryObject(ROLES)), StandardCharsets.US_ASCII);
		}
		for (int i = 0; i < AROUND; i++) {
			List<COSBase> kids = kids(element);
			if (kids.isEmpty() || !(kids.getFirst() instanceof COSDictionary inner)) {
				throw new IllegalStateException("A part of the book has no element around its chapters.");
			}
			element = inner;
			copier.stands(element, around[i]);
			if (first) {
				COSDictionary shell = new COSDictionary(element);
				List.of(COSName.K, COSName.P, COSName.PG).forEach(shell::removeItem);
				String inside = new String(copier.words(shell), StandardCharsets.ISO_8859_1);
				words.add(inside.substring(0, inside.length() - 2));
			}
			if (kids.size() > 1) {
				beside.get(i).set(place, references(kids.subList(1, kids.size()), copier));
			}
		}
		chapters.set(place, references(kids(element), copier));
	}

	private static String references(List<COSBase> elements, ObjectCopier copier) {
		StringBuilder list = new StringBuilder();
		elements.forEach(element -> list.append(' ').append(copier.number(element)).append(" 0 R"));
		return list.toString();
	}

	/** What stands in an element, in its order. */
	static List<COSBase> kids(COSDictionary element) {
		List<COSBase> kids = new ArrayList<>();
		COSBase value = element.getDictionaryObject(COSName.K);
		if (value instanceof COSArray several) {
			for (int i = 0; i < several.size(); i++) {
				kids.add(several.getObject(i));
			}
		} else if (value != null) {
			kids.add(value);
		}
		return kids;
	}

	/** Writes which elements the contents of a part's pages belong to; its keys end here. */
	void parents(COSDictionary own, ObjectCopier copier) throws IOException {
		COSArray numbers = own.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
		COSArray shifted = new COSArray();
		for (int i = 0; i + 1 < numbers.size(); i += 2) {
			shifted.add(COSInteger.get(numbers.getInt(i) + nextKey));
			shifted.add(numbers.get(i + 1));
		}
		if (shifted.size() > 0) {
			int node = file.reserve();
			String from = "<</Limits [" + shifted.getInt(0) + " " + shifted.getInt(shifted.size() - 2) + "]/Nums ";
			file.object(node, from + new String(copier.words(shifted), StandardCharsets.ISO_8859_1) + ">>");
			parents.append(parents.isEmpty() ? "" : " ").append(node).append(" 0 R");
		}
		nextKey += own.getInt(NEXT_KEY);
	}

	/** Writes what is around the chapters. */
	void finish() throws IOException {
		int above = root;
		for (int i = 0; i < AROUND; i++) {
			String inside = i + 1 < AROUND ? around[i + 1] + " 0 R" + String.join("", beside.get(i + 1)) : String.join("", chapters);
			file.object(around[i], (words.get(i) + "/P " + above + " 0 R/K [" + inside + "]>>").getBytes(StandardCharsets.ISO_8859_1));
			above = around[i];
		}
		int tree = file.reserve();
		file.object(tree, "<</Kids [" + parents + "]>>");
		file.object(root, "<</Type /StructTreeRoot" + roles + "/K [" + around[0] + " 0 R" + String.join("", beside.getFirst()) + "]/ParentTree "
				+ tree + " 0 R/ParentTreeNextKey " + nextKey + ">>");
	}
}
