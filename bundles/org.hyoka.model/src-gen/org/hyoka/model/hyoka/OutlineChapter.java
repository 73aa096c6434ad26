/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Outline Chapter</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chapter; its name is its heading.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getSection <em>Section</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getArgument <em>Argument</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getScope <em>Scope</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#isIncluded <em>Included</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getIntro <em>Intro</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.OutlineChapter#getChapters <em>Chapters</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter()
 * @model annotation="https://hyoka.org/label ja='\u7ae0'"
 * @generated
 */
public interface OutlineChapter extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Section</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the report section that fills it; empty: heading only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Section</em>' attribute.
	 * @see #setSection(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Section()
	 * @model annotation="https://hyoka.org/label ja='\u7bc0\u306e\u7a2e\u985e' help.ja='\u7ae0\u306b\u8f09\u305b\u308b\u7bc0\u306e\u7a2e\u985e\u3092\u793a\u3059\u30ad\u30fc\u3002\u7a7a\u6b04\u306a\u3089\u898b\u51fa\u3057\u3060\u3051\u3002'"
	 * @generated
	 */
	String getSection();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#getSection <em>Section</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Section</em>' attribute.
	 * @see #getSection()
	 * @generated
	 */
	void setSection(String value);

	/**
	 * Returns the value of the '<em><b>Argument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the section is told, such as a section key of the narrative.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Argument</em>' attribute.
	 * @see #setArgument(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Argument()
	 * @model annotation="https://hyoka.org/label ja='\u5f15\u6570' help.ja='\u7bc0\u306b\u6e21\u3059\u6307\u5b9a\u3002\u4f8b\uff1a\u672c\u6587\u306e\u7bc0\u306e\u30ad\u30fc\u3002'"
	 * @generated
	 */
	String getArgument();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#getArgument <em>Argument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Argument</em>' attribute.
	 * @see #getArgument()
	 * @generated
	 */
	void setArgument(String value);

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.ChapterScope}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Over what it repeats.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' attribute.
	 * @see org.hyoka.model.hyoka.ChapterScope
	 * @see #setScope(ChapterScope)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Scope()
	 * @model annotation="https://hyoka.org/label ja='\u5bfe\u8c61' help.ja='\u7ae0\u3092\u7e70\u308a\u8fd4\u3059\u7bc4\u56f2\u3002\u5168\u4f53\u3001\u5404\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u3001\u5404\u8a55\u4fa1\u9805\u76ee\u306a\u3069\u3002'"
	 * @generated
	 */
	ChapterScope getScope();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#getScope <em>Scope</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scope</em>' attribute.
	 * @see org.hyoka.model.hyoka.ChapterScope
	 * @see #getScope()
	 * @generated
	 */
	void setScope(ChapterScope value);

	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' attribute.
	 * The literals are from the enumeration {@link org.hyoka.model.hyoka.NumberStyle}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is numbered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' attribute.
	 * @see org.hyoka.model.hyoka.NumberStyle
	 * @see #setNumbering(NumberStyle)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Numbering()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7\u306e\u66f8\u5f0f' help.ja='\u898b\u51fa\u3057\u306b\u4ed8\u3051\u308b\u756a\u53f7\u306e\u66f8\u5f0f\u3002'"
	 * @generated
	 */
	NumberStyle getNumbering();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#getNumbering <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' attribute.
	 * @see org.hyoka.model.hyoka.NumberStyle
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(NumberStyle value);

	/**
	 * Returns the value of the '<em><b>Included</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Included</em>' attribute.
	 * @see #setIncluded(boolean)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Included()
	 * @model default="true"
	 *        annotation="https://hyoka.org/label ja='\u542b\u3081\u308b' help.ja='\u7ae0\u3092\u5831\u544a\u66f8\u306b\u542b\u3081\u308b\u304b\u3069\u3046\u304b\u3002'"
	 * @generated
	 */
	boolean isIncluded();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#isIncluded <em>Included</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Included</em>' attribute.
	 * @see #isIncluded()
	 * @generated
	 */
	void setIncluded(boolean value);

	/**
	 * Returns the value of the '<em><b>Intro</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text below the heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Intro</em>' attribute.
	 * @see #setIntro(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Intro()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u524d\u66f8\u304d' help.ja='\u898b\u51fa\u3057\u306e\u4e0b\u306b\u7f6e\u304f\u6587\u3002'"
	 * @generated
	 */
	String getIntro();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.OutlineChapter#getIntro <em>Intro</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Intro</em>' attribute.
	 * @see #getIntro()
	 * @generated
	 */
	void setIntro(String value);

	/**
	 * Returns the value of the '<em><b>Chapters</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.OutlineChapter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chapters inside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chapters</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getOutlineChapter_Chapters()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u4e0b\u4f4d\u306e\u7ae0' help.ja='\u3053\u306e\u7ae0\u306b\u542b\u307e\u308c\u308b\u4e0b\u4f4d\u306e\u7ae0\u3002'"
	 * @generated
	 */
	EList<OutlineChapter> getChapters();

} // OutlineChapter
