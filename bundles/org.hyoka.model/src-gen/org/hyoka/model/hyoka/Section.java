/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A piece of narrative.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Section#getKey <em>Key</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Section#getBody <em>Body</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Section#getFigures <em>Figures</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Section#getTables <em>Tables</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Section#getSubsections <em>Subsections</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getSection()
 * @model annotation="https://hyoka.org/label ja='\u7bc0'"
 * @generated
 */
public interface Section extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which chapter it belongs to: background, necessity, similar-work, content, management, ip, outputs, outcomes, roadmap, cost-effectiveness, plan, structure and others that an outline names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSection_Key()
	 * @model required="true"
	 *        annotation="https://hyoka.org/label ja='\u30ad\u30fc' help.ja='\u5c5e\u3059\u308b\u7ae0\u3092\u793a\u3059\u30ad\u30fc\u3002background\u3001necessity\u3001similar-work\u3001content\u3001management\u3001ip\u3001outputs\u3001outcomes\u3001roadmap\u3001cost-effectiveness\u3001plan\u3001structure\u306a\u3069\u3001\u69cb\u6210\u304c\u5b9a\u3081\u308b\u3082\u306e\u3002'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Section#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Body</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Body</em>' attribute.
	 * @see #setBody(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSection_Body()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u672c\u6587' help.ja='\u7bc0\u306e\u672c\u6587\u3002'"
	 * @generated
	 */
	String getBody();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Section#getBody <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Body</em>' attribute.
	 * @see #getBody()
	 * @generated
	 */
	void setBody(String value);

	/**
	 * Returns the value of the '<em><b>Figures</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Figure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Figures in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Figures</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSection_Figures()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u56f3' help.ja='\u7bc0\u306b\u8f09\u305b\u308b\u56f3\u3002'"
	 * @generated
	 */
	EList<Figure> getFigures();

	/**
	 * Returns the value of the '<em><b>Tables</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.DataTable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tables in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tables</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSection_Tables()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u8868' help.ja='\u7bc0\u306b\u8f09\u305b\u308b\u8868\u3002'"
	 * @generated
	 */
	EList<DataTable> getTables();

	/**
	 * Returns the value of the '<em><b>Subsections</b></em>' containment reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Section}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parts of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subsections</em>' containment reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getSection_Subsections()
	 * @model containment="true"
	 *        annotation="https://hyoka.org/label ja='\u5c0f\u7bc0' help.ja='\u7bc0\u306e\u4e2d\u306e\u5c0f\u7bc0\u3002'"
	 * @generated
	 */
	EList<Section> getSubsections();

} // Section
