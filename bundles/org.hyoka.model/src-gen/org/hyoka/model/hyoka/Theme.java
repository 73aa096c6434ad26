/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Theme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A theme with one or more implementers.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getDescription <em>Description</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getImplementers <em>Implementers</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getLeader <em>Leader</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getStartedIn <em>Started In</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.Theme#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme()
 * @model annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u30c6\u30fc\u30de'"
 * @generated
 */
public interface Theme extends Fact {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_Code()
	 * @model annotation="https://hyoka.org/label ja='\u756a\u53f7' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u756a\u53f7\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Theme#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_Description()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u5185\u5bb9' help.ja='\u30c6\u30fc\u30de\u3067\u5b9f\u65bd\u3059\u308b\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Theme#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Implementers</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.Organization}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who does it, the lead first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Implementers</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_Implementers()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u5b9f\u65bd\u8005' help.ja='\u30c6\u30fc\u30de\u306e\u5b9f\u65bd\u8005\u3002\u4ee3\u8868\u6a5f\u95a2\u3092\u5148\u982d\u306b\u7f6e\u304f\u3002'"
	 * @generated
	 */
	EList<Organization> getImplementers();

	/**
	 * Returns the value of the '<em><b>Leader</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Leader</em>' reference.
	 * @see #setLeader(Person)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_Leader()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u4ee3\u8868\u8005' help.ja='\u30c6\u30fc\u30de\u306e\u4ee3\u8868\u8005\u3002'"
	 * @generated
	 */
	Person getLeader();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Theme#getLeader <em>Leader</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Leader</em>' reference.
	 * @see #getLeader()
	 * @generated
	 */
	void setLeader(Person value);

	/**
	 * Returns the value of the '<em><b>Started In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it differs from the project's.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Started In</em>' attribute.
	 * @see #setStartedIn(FiscalYear)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_StartedIn()
	 * @model dataType="org.hyoka.model.hyoka.FiscalYear"
	 *        annotation="https://hyoka.org/label ja='\u958b\u59cb\u5e74\u5ea6' help.ja='\u30c6\u30fc\u30de\u306e\u958b\u59cb\u5e74\u5ea6\u3002\u30d7\u30ed\u30b8\u30a7\u30af\u30c8\u306e\u958b\u59cb\u5e74\u5ea6\u3068\u7570\u306a\u308b\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	FiscalYear getStartedIn();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Theme#getStartedIn <em>Started In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started In</em>' attribute.
	 * @see #getStartedIn()
	 * @generated
	 */
	void setStartedIn(FiscalYear value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Printed implementer, where it is more than the organizations' names.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getTheme_Label()
	 * @model annotation="https://hyoka.org/label ja='\u8868\u8a18' help.ja='\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u5b9f\u65bd\u8005\u306e\u8868\u8a18\u3002\u6a5f\u95a2\u540d\u3060\u3051\u3067\u306f\u8868\u305b\u306a\u3044\u5834\u5408\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.Theme#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

} // Theme
