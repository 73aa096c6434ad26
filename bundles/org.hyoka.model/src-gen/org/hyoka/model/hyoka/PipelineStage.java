/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pipeline Stage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One stage of support.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getCode <em>Code</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getNewTopics <em>New Topics</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic <em>Amount Per Topic</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.PipelineStage#getNext <em>Next</em>}</li>
 * </ul>
 *
 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage()
 * @model annotation="https://hyoka.org/label ja='\u6bb5\u968e'"
 * @generated
 */
public interface PipelineStage extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Letter, such as A, preF, B, C, F.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Code()
	 * @model annotation="https://hyoka.org/label ja='\u8a18\u53f7' help.ja='\u6bb5\u968e\u306e\u8a18\u53f7\u3002\u4f8b\uff1aA\u3001preF\u3001B\u3001C\u3001F\u3002'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Goal of the stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' attribute.
	 * @see #setGoal(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Goal()
	 * @model dataType="org.hyoka.model.hyoka.Markdown"
	 *        annotation="https://hyoka.org/label ja='\u76ee\u6a19' help.ja='\u3053\u306e\u6bb5\u968e\u3067\u9054\u6210\u3059\u3079\u304d\u76ee\u6a19\u3002'"
	 * @generated
	 */
	String getGoal();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getGoal <em>Goal</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' attribute.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(String value);

	/**
	 * Returns the value of the '<em><b>New Topics</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of new topics, as printed (a range or 程度 is allowed).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>New Topics</em>' attribute.
	 * @see #setNewTopics(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_NewTopics()
	 * @model annotation="https://hyoka.org/label ja='\u65b0\u898f\u63a1\u629e' help.ja='\u65b0\u898f\u306b\u63a1\u629e\u3059\u308b\u8ab2\u984c\u306e\u6570\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\uff08\u7bc4\u56f2\u3084\u300c\u7a0b\u5ea6\u300d\u3082\u53ef\uff09\u3002'"
	 * @generated
	 */
	String getNewTopics();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getNewTopics <em>New Topics</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>New Topics</em>' attribute.
	 * @see #getNewTopics()
	 * @generated
	 */
	void setNewTopics(String value);

	/**
	 * Returns the value of the '<em><b>Amount Per Topic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount per topic as printed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount Per Topic</em>' attribute.
	 * @see #setAmountPerTopic(String)
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_AmountPerTopic()
	 * @model annotation="https://hyoka.org/label ja='\u8ab2\u984c\u5f53\u305f\u308a\u91d1\u984d' help.ja='1\u8ab2\u984c\u5f53\u305f\u308a\u306e\u91d1\u984d\u3002\u5370\u5237\u3055\u308c\u3066\u3044\u308b\u3068\u304a\u308a\u306b\u5165\u529b\u3059\u308b\u3002'"
	 * @generated
	 */
	String getAmountPerTopic();

	/**
	 * Sets the value of the '{@link org.hyoka.model.hyoka.PipelineStage#getAmountPerTopic <em>Amount Per Topic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount Per Topic</em>' attribute.
	 * @see #getAmountPerTopic()
	 * @generated
	 */
	void setAmountPerTopic(String value);

	/**
	 * Returns the value of the '<em><b>Next</b></em>' reference list.
	 * The list contents are of type {@link org.hyoka.model.hyoka.PipelineStage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where a topic goes on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Next</em>' reference list.
	 * @see org.hyoka.model.hyoka.HyokaPackage#getPipelineStage_Next()
	 * @model resolveProxies="false"
	 *        annotation="https://hyoka.org/label ja='\u6b21\u306e\u6bb5\u968e' help.ja='\u8ab2\u984c\u304c\u6b21\u306b\u9032\u3080\u6bb5\u968e\u3002'"
	 * @generated
	 */
	EList<PipelineStage> getNext();

} // PipelineStage
